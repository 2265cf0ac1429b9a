import type { WordGroup } from '../tags.ts'

/** Swedish for ways out of the room, things sold, tricks, and what gives somebody away. */
export const swedishTrade: readonly WordGroup[] = [
  {
    tag: 'app-sure',
    words:
      'snap, snapen, snapchat, snapchatt, snappen, insta, instan, instagram, discord, dc, disc, telegram, tg, kik, whatsapp, wickr, tiktok, skype, messenger, facebook, fb, yubo, omegle, bereal, steam, wizz, viber, threema, tellonym, ngl',
  },
  {
    tag: 'move',
    words:
      '(skriv|snacka|prata|chatta|svara|fortsätt|fortsätta|ses|hör av dig|höras|hörs|lägg till|adda|add|adda mig|addar|följ|följ mig|hitta|nå|når|dm|dma|pm|pma|kontakta|sök|sök på|byta|byt|gå över|flytta|gå med|joina|ska vi ta det|vi tar det|tar vi det) (till |med |)(mig |mej |vi |dig |oss |mig där |)(på|via|i|över till|till|in på), (ge|få|skicka|ska du ha|kan jag få|får jag|vill ha|har du|vad är|vad heter du på|heter|heter du på|vad är din|mitt|min|ditt|din|mina|dina|hennes|hans|mitt namn på|add me|add|adda|adda mig|lägg till|lägger till|följ|följ mig|byta|byt|hit me) (mig |)(din|ditt|dina|på|i|min|mitt|) , ge mig din, ge mig ditt, vad är din, vad har du för, har du, heter, min, mitt, adda, addar, adda mig, adda mig på, lägg till mig, följ mig, följ, sök på, skriv på, skriv till mig på, skriv till mig, svara på, hitta mig på, finns på, nås på, joina, gå med i, vi kör på, snacka på, prata på, ses på, hör av dig på, byta, byt, ta det på, fortsätta på, heter jag, kan jag få din, få din, vill du ha min',
  },
  {
    tag: 'contact-ask',
    words:
      '(ge|skicka|kan jag få|får jag|vill ha|vad är|vad har du för|släng|lämna|byta|kan du ge) (mig |)(din|ditt|dina|) (nummer|nummret|numret|mobilnummer|telefonnummer|snap|snapchat|insta|instagram|discord|mail|mejl|adress|tiktok|kik|tagg), skriv ditt nummer, ditt nummer, (skriv|prata|chatta|snacka) (privat|nån annanstans|någon annanstans|utanför|där ingen ser|där ledarna inte ser)(| med mig| istället), (min|en|joina|kom till min|gå med i) (privata |egna |egen |)(server|discord server|chatt|grupp) (bara|där|utan|med bara)*, (min|vår|en|våran) (privata|egna|hemliga) (server|chatt|grupp|discord|gruppchatt), (inte|slippa) (ha |)(ledare|vuxna|moderatorer|filter|regler) (där|som läser), utan (ledare|vuxna|moderatorer|filter), (skicka|ge) (ett |)(dm|pm), dma mig, pma mig, dm mig, kom privat, privat chatt, (koden|länken|inbjudan) (till|är) (min|vår|servern|gruppen)',
  },
  {
    tag: 'dm',
    words:
      'dm, pm, dma, pma, dms, i dm, skriv privat, hör av dig, skriv, kontakta, snap, tg, telegram, wickr, leverans, levererar, meny, menyn',
  },
  {
    tag: 'drug',
    words:
      'kokain, kokaine, cocain*, kola från, ladd, kokset, hasch, hasch*, hash, cannabis, marijuana, marja, brass, brasse, amfetamin, tjack, jonkk, ecstasy, mdma, lsd, heroin, brunsocker, tramadol, tram, tradolan, xanax, xanor, xannies, benzo*, lyrica, pregabalin, rivotril, oxycontin, oxykodon*, fentanyl, spice, ketamin, ketta, svamptrip*, magic mushrooms, weed, thc, thc vape, thc penn*, cbd weed, lustgas, nicopods, vape, vapes, vejp, vejpar, vapen pen, elfbar*, e cigg*, engångsvape*, puffbar*, snusdos*, vitt snus, vitsnus, cigg, cigaretter, cigg paket, tjacket, knark, knarket, droger, khat, ritalin, concerta, elvanse, anabola, steroider, ladda, gbl, ghb, smuggelsprit, hembränt, smuggelcigg*, falskt leg, falska leg, fejkleg, fake leg, falska id, pistol, glock, patroner, elpistol, pepparspray, stöldgods, kapade konton, stulna (konton|kort|mobiler)',
  },
  {
    tag: 'drug-maybe',
    words:
      'gräs, grönt, grönis, vitt, snö, kola, stenar, bitar, braj, holk, joint, jointar, zutt, röka, rökt, piller, tabletter, g, hekto, gram, 8 ball, lina, linor, blommor, buds, chunks, nougat, molly, svampar, prutt, plugg, cali, kush, zaza, haze, godsaker, partyprylar, grejer till ikväll',
  },
  {
    tag: 'sell',
    words:
      'säljer, sälj, sälja, säljes, köpa, köper, köp, köpes, langar, langa, fixar, kan fixa, hämtar, fixa, få tag på, får tag på, skaffa, ordnar, byter mot, billigt, till salu, finns att hämta, pris på, vad kostar, kostar, beställa, beställ, leverera, levererar, leverans, har någon, nån som har, någon som har, vem har, vill någon ha, vill nån ha, vill ni ha, söker, behöver',
  },
  {
    tag: 'deal',
    words:
      'langar (öl|sprit|alkohol|cigg|snus|vape|vapes|droger|tjack), (säljer|köper ut|fixar) (öl|sprit|alkohol|snus|cigg|vape|vapes) (till|åt) (er|dig|minderåriga|ungdomar|alla|unga), har (vapes|elfbars|snus|cigg) (att|till) (sälja|salu), plug här, pluggen, din plug, plug finns, bästa plugen, (allt|det mesta) finns (meny|dm|hör av*|skriv), meny (i|på) (dm|tg|telegram|snap|bio), dropp inom, (hemleverans|utkörning|leverans) (inom|samma|dygnet|i hela)*, öppet dygnet runt för leverans, (säljer|har) (bra |fint |)(grönt|vitt|gräs|braj|brass|piller|kola|tram|lyrica|benzo|cali|zaza), (köpa|säljer|sälja|köper|fixa|hämta|få tag på) (lite |)(grönt|vitt|gräs|braj|brass|piller|holk|zaza|cali|joint|jointar), (vem|nån som|någon som) (har|säljer|fixar|kan fixa|langar) (gräs|grönt|braj|vitt|piller|snus|vape|vapes|öl|cigg|sprit|weed|tjack|kola att), var (köper|får|hittar) (man|jag) (tag på |)(gräs|braj|piller|weed|vapes), köpa ut (åt|till|alkohol|öl|snus), (köper|kan köpa|köpa) ut (snus|öl|sprit|vape|cigg|alkohol|till|åt), (100|150|200|250|300) (kr |spänn |)(g|grammet|gram|per gram|styck|grammet), (oavsett|ingen) (ålder|åldersgräns|legkontroll|leg), grammet, per gram, hektot, hundringen gramm',
  },
  {
    tag: 'school',
    words:
      '(går|jag går|hon går|han går|vi går|gick) (i |)((1|2|3|4|5|6|7|8|9)(a|b|c|d|e)|ettan|tvåan|trean|sexan|sjuan|åttan|nian) (på|i) , (1|2|3|4|5|6|7|8|9)(a|b|c|d|e|f) på, (klass|klassen) (1|2|3|4|5|6|7|8|9)(a|b|c|d|e|f), går på (*skolan|*gymnasiet), (sa|na|te|ek|es|es1|sa1|na1|te1|te2|sa2|na2|ek1)(1|2|3|)(a|b|c|d|) på',
  },
  {
    tag: 'full-name',
    words: 'heter, hette, namn, namnet',
  },
  {
    tag: 'password',
    words:
      'lösenord, lösenordet, lösen, mitt lösen, lösenordet till, pinkod, pinkoden, pin kod, portkod, portkoden, kortnummer, kortnumret, kontonummer, kontonumret, clearing*, cvc, cvv, bankid kod, mitt konto är, bank kod, swish nummer, koden till',
  },
  {
    tag: 'bait',
    words:
      '(kolla|se|klicka|tryck|gå in på|öppna) (på |)(bilden|videon|filmen|länken|den här|det här|vem som|vad dom|in här|här) (på dig|om dig|av dig|på oss|du är med), (är|va) (det |)(du|detta du) (på|i) (bilden|videon|filmen), du har vunnit, vinn (en|ett|iphone*|pengar|gratis), gratis (robux|vbucks|v bucks|nitro|skins|iphone*|pengar|spel|spotify|coins|fifa points|gems|steam), tjäna (pengar|#|tusen*|snabbt) (pengar|kr|kronor|)(snabbt|hemifrån|online|per dag|i veckan|lätt|enkelt|om dagen), få (#|gratis) (robux|vbucks|v bucks), (logga in|verifiera) (dig |ditt konto |med bankid )(här|nu|på länken), ditt konto (har|kommer|är|stängs|spärras), hämta din (present|vinst|gåva)',
  },
  {
    tag: 'chain',
    words:
      '(skicka|dela|kopiera|vidarebefordra|forwarda) (det här|detta|denna|vidare|meddelandet|det) (vidare |meddelandet |meddelande |)(till (#|alla|tio|fem|femton|tjugo|minst|dina)|annars|eller), (skicka|dela|kopiera) (detta|det här|vidare) till, annars (dör|får du otur|händer|kommer en|har du otur), (otur|olycka) i (#|sju|tio) år, kedjebrev, innan midnatt (annars|eller)',
  },
  {
    tag: 'advert',
    words:
      'rabattkod*, använd (min |)kod, (använd|med) (min |)(rabattkod|kod|referral|länk) , köp (mina|nu|här|följare|likes|views), (billiga|köp|säljer) (följare|likes|prenumeranter|konton|klockor|skor aaa|airpods kopior), följ (min|mitt|mig på) (kanal|konto|youtube|twitch|tiktok|stream|insta), prenumerera på (min|mitt), (kolla|spana) in (min|mitt) (kanal|shop|butik|sida|youtube|twitch|låt|stream|video|nya låt), sub (4|for) sub, gilla och dela, (vinn|spela|tjäna|bonus) på casino*, bonus (utan|på|100), free spins, oddsbonus*, bet365, (köp|tjäna|dubbla|investera i) (bitcoin|krypto|kryptovaluta), dubbla dina pengar, passiv inkomst, jobba hemifrån, snabba pengar, sms lån nu, lån utan (uc|säkerhet)',
  },
]
