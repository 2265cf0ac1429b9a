import type { WordGroup } from '../tags.ts'

/** Swedish for luring somebody, part by part: by sex, by age, by secrets, by favours, out of the room. */
export const swedishLures: readonly WordGroup[] = [
  // sexual, part by part
  {
    tag: 'pic-noun',
    words: 'pic, pics, bild, bilder, video, videor, film, filmer, snap, snaps, klipp, foto, foton, selfie',
  },
  {
    tag: 'show',
    words:
      'skicka, skickar, sänd, sända, visa, visar, dela, byt, byta, byter, ge mig, vill se, vill ha, får jag se, kan jag få, kan jag se, släng, posta, filma, filmar, flasha, har du, snälla, blotta, köper, köpa, säljer, sälja',
  },
  {
    tag: 'undress',
    words:
      'ta av (dig|dej) (på|i|framför|allt|tröjan|byxorna|kläderna|bh|så), tar av (dig|dej) (på|i|framför|allt), klä av (dig|dej), klär av (dig|dej), inga kläder på (dig|dej), något under (tröjan|kläderna|täcket|filten), vad du har under, har på dig under, utan kläder, utan trosor, utan bh, i bara (trosor|underkläder|bh|handduk), sover du naken, är du naken, naken nu, duschar du (naken|ensam|nu) , i duschen nu, under täcket nu',
  },
  { tag: 'camera', words: 'kamera, kameran, cam, webcam, facetime, video, videon, snap, skype, bild' },
  {
    tag: 'seek-person',
    words:
      'söker, sökes, söks, någon som vill, någon tjej som, någon kille som, någon tjej, någon kille, finns det någon, vem vill, letar efter, sugen på att, någon, vill du, ska vi, kan vi, vill ha',
  },
  {
    tag: 'sex-word',
    words:
      'sex, knulla, knull, kk, ligg, ligga, avsugning, sugar daddy, sugardaddy, sugardejt*, bdsm, sexting, sexta, sexa med, nakenbilder, nudes, runka ihop, sexslav, sexchatt, sextjat, trekant, trekanten, gruppsex, analt, oralt, hångla naken, nakenchatt, suga av, ons, sexträff, slicka',
  },
  {
    tag: 'body-private',
    words:
      'kuk, kuken, fitta, fittan, bröst, brösten, tuttar, tuttarna, pattar, pattarna, rumpa, rumpan, röv, röven, ass, snopp, snoppen, bh, trosor, trosorna, stringtrosa*, underkläder, kropp, kroppen, nakna kropp, därnere, där nere, din mus, snippa, snippan, könet, fötter, 🍆, 🍑',
  },
  {
    tag: 'intimate-question',
    words:
      '(har|brukar) (du |)(rakat (dig|dej)|rört vid dig själv|fått orgasm|haft sex|gett någon|tagit på dig själv|sett porr|kollat på porr|smekt dig själv|legat med någon|varit naken), (är|e) du (oskuld|rakad|våt|hård|kåt|erfaren|bra i sängen|sexig|naken), (vilken|vad har du för) (storlek på (bh|bröst|kuk|brösten)|bh storlek|kupstorlek|bh), (hur stor|hur stora|hur lång|hur tjock) (är din (kuk|snopp|rumpa)|är dina (bröst|tuttar)|kuk|bröst|tuttar), (onanerar|runkar|fingrar) du, gillar du (när man|att bli|att suga|sex|dildos|stora kukar|det hårt), vad (tänder|gör) dig (på|kåt), har du (gett|fått) (någon |)(avsugning|en avsugning|oralsex), vad skulle du göra (om jag|med mig i sängen)',
  },
  // the ways of those who seek out children
  {
    tag: 'older',
    words:
      'jag är (ju |bara |faktiskt |egentligen |) (18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50), en äldre (kille|man|snubbe|person), någon äldre, äldre (killar|män|tjejer)',
  },
  {
    tag: 'age-excuse',
    words:
      '(gör|spelar) (väl |) (inget|ingenting|ingen roll), bryr mig inte om (ålder|åldern|det), ålder är (bara |) (en siffra|ett tal|inget hinder), åldern spelar ingen roll, är det okej, är det för gammalt, stör det dig, mogen ändå, du verkar (äldre|mogen|vuxen), inte så viktigt, hoppas det är okej, är du för ung, åldersskillnad*',
  },
  {
    tag: 'nice-look',
    words:
      'vacker, vackra, snygg, snygga, söt, söta, fin, fina, het, sexig, mogen, utvecklad, vuxen, smart, lång, charmig, vacker och mogen',
  },
  {
    tag: 'for-age',
    words:
      'för din ålder, för att vara (#|så ung|bara|tretton|fjorton|femton), i din ålder, trots din ålder, fast du är så ung',
  },
  {
    tag: 'favour',
    words:
      'om du är (snäll|schysst|duktig|lydig|en snäll|mysig) (mot mig|då|tjej|), om du gillar mig, om du älskar mig, om du litar på mig, om du vågar, om du vill ha, om du gör (något|en sak|en grej) för mig, om du ställer upp, som tack, i utbyte, mot att du, då får du, så får du',
  },
  {
    tag: 'reward',
    words:
      'swishar, swisha, pengar, robux, v bucks, vbucks, skins, present, presenter, telefon, mobil, iphone, airpods, skor, kläder, smink, sprit, alkohol, öl, vape, snus, cigg, biljetter, mcdonalds, pizza, godis, nitro, spel, presentkort, # kr, # spänn, # lax, betalt, bjuder',
  },
  {
    tag: 'asked-thing',
    words:
      'bild, bilder, selfie, video, pic, snap, kamera, ses, träffas, komma hit, kommer hit, kommer till mig, komma till mig, hänga själva, puss, kyss, kram, kramas, mysa, gosa, massage, sova över, följa med, följer med',
  },
  {
    tag: 'role',
    words:
      '(vara|va|bli|som) (din |en |) (extrapappa|låtsaspappa|pappa|storebror|hemliga vän|hemliga kompis|äldre vän|mentor|trygga vuxna|beskyddare|riktiga pappa)',
  },
  {
    tag: 'model',
    words:
      'modell, fotograf, fotomodell, modellbilder, fotografera dig, fota dig, provbilder, provfota, casting, agentur, influencer',
  },
  {
    tag: 'become',
    words:
      'du (skulle|kan|borde|kunde) (kunna |) (bli|vara), (skulle|kan) (jag |vi |) (fota|fotografera|filma) (dig|dej), känner (en|någon), letar efter (en|unga|tjejer|killar), du är som gjord, göra dig känd',
  },
  {
    tag: 'in-secret',
    words:
      'hemligt, hemlig, i hemlighet, i smyg, utan att någon (vet|märker|ser), så ingen (vet|märker|ser), bakom ryggen på, där ingen ser, ingen ser oss, ostört, ostörda',
  },
  {
    tag: 'us',
    words:
      'vi, oss, ihop, tillsammans, du och jag, dig och mig, vi två, träffas, ses, skriva, prata, mötas, dejta, du',
  },
  {
    tag: 'alone',
    words:
      '(är|e) (det |) (någon|någon annan|någon vuxen|dom vuxna) (mer |) (hemma|där|vaken|i rummet|med dig|hos dig), vem är (hemma|där) (med dig|hos dig|nu|mer), (är|e|var|sitter|ligger) du (helt |alldeles |) (själv|ensam|på ditt rum|i sängen|själv hemma) (nu|ikväll|hemma|då|), har du (eget |) (rum|lås på dörren|ett eget rum), låsa dörren, stängd dörr, (går det att|kan du) låsa',
  },
  {
    tag: 'parents',
    words:
      '(vem|vilka) (mer |annan |) (har|läser|kollar|ser|kommer åt) (tillgång till|på|i|) (din|ditt|dina|telefonen|mobilen), (kollar|läser|ser|brukar) (någon|din (mamma|pappa)|dina föräldrar) (kolla|läsa|din|dina|i din|vad), har (din (mamma|pappa)|dina föräldrar) (koll|ditt lösen|din kod), vet (någon|din mamma|dina föräldrar) (om att vi|att vi|om mig|att du)',
  },
  {
    tag: 'secret',
    words:
      'säg att du (ska till|är hos|sover hos|går till) (en |) (kompis|mormor|vän|biblioteket), hitta på (något|en ursäkt|att du), ljug för (mamma|dina föräldrar|dom|pappa), (ta bort|radera|rensa|släng) (chatten|allt|våra|meddelandena|det här|konversationen|appen) (sen|efter|efteråt|nu|så ingen|), du får problem om du (säger|berättar), hamnar (du|vi) i trubbel, det stannar (här|mellan), ingen (får|behöver|ska) (någonsin |) veta, vårt lilla (hemliga|fack), (bara |) mellan dig och mig, om du (säger|berättar) (något|det här) (till|för) (någon|nån|mamma|ledarna)',
  },
  {
    tag: 'trust',
    words:
      'jag förstår dig (bättre|mer) än, (ingen|inga) (annan |) (förstår|fattar|ser|lyssnar på) dig som jag, du kan (alltid |) (komma|prata|vända dig) (till|med) mig (om|istället|när), jag är (inte som|den enda som) (andra|dom andra|förstår|bryr), dom förstår dig inte, dina vänner (bryr sig inte|är inte riktiga), (speciell|annorlunda) (du är |) inte som (andra|dom andra) (i din ålder|tjejer|killar|)',
  },
  {
    tag: 'flattery',
    words:
      'du är (så |) (speciell|annorlunda|unik) inte som, inte som andra i din ålder, du verkar (så |) (mogen|vuxen|klok)',
  },
  {
    tag: 'meet',
    words:
      '(möt|träffa|hämtar|ses med|kom till) mig (i|vid|bakom|på|hos) (skogen|parken|bakom|stranden|bilen|parkeringen|stationen|garaget|källaren|stugan|hotellet|mitt ställe), (jag |) (hämtar|plockar upp|möter|skjutsar|kör) (upp |) (dig|dej) (med bilen|runt hörnet|efter skolan|vid skolan|där ingen|utanför|hemma|ikväll|inatt|vid), du (kan|får) (alltid |gärna |) (sova|bo|vara|komma) (över |) (hos|till) mig',
  },
  // out of the room
  {
    tag: 'app-any',
    words:
      'snap, snapp, snapchat, insta, instagram, ig, discord, dc, telegram, tele, tg, whatsapp, wa, signal, kik, messenger, skype, facetime, teams, zoom, tiktok, tt, steam, psn, xbox, twitch, facebook, viber, imessage, sms, mejl, mail, hotmail, gmail, yubo, wizz, omegle, bereal, reddit, twitter, threads, roblox, minecraft, servern, server, min server, privat server, gruppchatt, privat chatt, apple id, gmail',
  },
  {
    tag: 'talk-there',
    words:
      '(snacka|prata|skriva|chatta|ses|höras|hänga|fortsätta|ta det|köra|tjata|skriv|kör|hoppa över|gå över|byta|byter|flytta|flytta över|hörs) (vi |lite |) (där|istället|privat|ifred|i fred|enskilt|bara vi|på tu man hand|säkrare|utan ledarna|utan ledare|utan vuxna|utan filter|någon annanstans|ostört|över|till|på), (lägg till|adda|följ|hitta|skriv till|pm|pma|dma|dm|ring|ringa|ringer|messa|smsa|kontakta|sök|joina|hmu) (mig|mej|gärna|du mig|dig|på|ditt|in), joina min, kom in på min, gå med i min, starta en (egen |) (grupp|chatt|server), gjort en (grp|grupp|chatt|server), (heter|hittar mig|finns|nås) (på|där|jag) , (ge|säg|skicka|skriv) (mig |) (din|ditt), (har|använder|kör) (du|ni|någon), vad heter du på, vad är (din|ditt), vad har du för, kan jag få (din|ditt), får jag (din|ditt), ladda ner, skaffa',
  },
  {
    tag: 'contact-ask',
    words:
      '(mejla|maila|ringa|ring|smsa|messa|facetima|videoringa|kontakta|pma|pm a|dma) (mig|mej) (istället|så|om|gärna|ikväll|privat|på), swisha (mig|mej) så (får|ser) du, (ge|skicka|säg) (mig |) (ditt|din) (nr|nummer|nummret|mejl|mail|snap|tagg|gamertag), (kan|får) (jag |) (få |) (ditt|din) (nr|nummer|snap|insta|discord|tagg), (mitt|min) (snapnamn|instanamn|steamnamn|signalnamn|discordnamn|discordtagg|gamertag|psn|användarnamn|username|snapkod) (är|heter), (snacka|prata|skriv|skriva) (inte |) här (dom|de|ledarna) (ser|läser), dom (ser|läser) allt (här|) , (prata|skriva|snacka|ta det) (privat|ifred|enskilt|utan ledarna|utan vuxna|någon annanstans)(| istället| så| på), hoppa över till, (kom|joina|gå) (in |) (på|i|till) min (server|grupp|discord|chatt), byta till (whatsapp|snap|discord|telegram|signal|insta|messenger|kik), (apple id|gamertag|discordtagg) (så|är|och)',
  },
  {
    tag: 'account-name',
    words:
      '(mitt |min |) (snapnamn|instanamn|steamnamn|signalnamn|discordnamn|tiktoknamn|kiknamn|psnnamn|gamertag|discordtagg|användarnamn|username|kontonamn)',
  },
  { tag: 'flattery', words: 'ålder är (bara |) (en siffra|ett nummer|ett tal), åldern spelar ingen roll' },
  {
    tag: 'ask-sexual',
    words:
      '(visa|se|skicka|sänd|ge) (lite |mig |) (mer |något |någonting |nåt |) (hud|sexigt|sexig|snuskigt|hett|naket|bart), vad (får|kan) jag se om jag (betalar|swishar|köper), suger av (dig|dej) (för|om|mot), sug av mig, fått (henne|honom) (på rygg|i säng|på knä)',
  },
  {
    tag: 'older',
    words:
      'jag är (18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40) men (känner mig|ser ut|beter mig) (som|yngre)',
  },
  { tag: 'secret', words: 'känner mig som (13|14|15|16)' },
  { tag: 'alone', words: '(är|e) du (alltid|ofta|mycket) (själv|ensam) (efter|på|hemma|i|när|)' },
  { tag: 'picture', words: 'får (jag |) se hur du ser ut, visa hur du ser ut' },
  {
    tag: 'contact-ask',
    words:
      '(annan|nån annan|någon annan|en annan|bättre) (app|sida|plats|chatt) (där|som|utan), lägg till mig _',
  },
  {
    tag: 'password',
    words:
      'kontonr, mitt kontonr, kontonummer, mitt personnummer, personnummer, personnumret, de fyra sista, fyra sista',
  },
  {
    tag: 'ask-sexual',
    words:
      '(något|någonting) (sexigt|snuskigt|hett) på (dig|dej), mer av (kroppen|din kropp|dig utan|dig själv utan)',
  },
  { tag: 'talk-there', words: '(kör|tar|fortsätter|snackar|går) (vi |) (vidare|över|det) (på|till)' },
  { tag: 'move', words: '(kör|tar|fortsätter|fortsätt) (vi |) (vidare|det) på' },
]
