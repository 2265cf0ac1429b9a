import type { WordGroup } from '../tags.ts'

/** Swedish for sex, and for the ways of those who seek out children. */
export const swedishBody: readonly WordGroup[] = [
  { tag: 'genital', words: 'kuk, kuken, kukar, fitta, fittan, snopp, snoppen, muttan' },
  {
    tag: 'nude',
    words:
      'nudes, nude, nudez, nuds, nds, n00ds, noods, naken* (bild*|video|film*|pic*), nakenbild*, nakenfilm*, nakenpic*, dickpic*, dick pic*, kukbild*, kukpic*, fittbild*, brösten, bröstbild*, tuttarna, dina tuttar, rumpan, rumpbild*, dina bröst, din kuk, din fitta, underkläderna, dig naken, dig i (underkläder|trosor|bikini|bh), utan kläder, utan tröja, fotpic*, fotbilder, bild på (dina fötter|din rumpa|din kropp|rumpan)',
  },
  {
    tag: 'sexual-hard',
    words:
      'knulla (mig|dig|henne|någon|nån|med), (vill|ska|kan) (jag |du |vi |)(knulla|ligga med|suga av|runka|slicka (dig|mig)), ligga med (mig|dig), suga (av|kuk|min|din|hans), suger kuk, avsugning*, runka, runkar, runkade, runka av, porr, porrfilm*, porrlänk*, porrsajt*, porrsida*, porrvideo*, porrklipp*, kåt, kåta, kåtast, kåtaste, kåthet, kåtig*, sprutade i, spruta på, sexköp*, sälja sex, betala för sex, onlyfans*, only fans*, camsex, sexcam*, sexchatt*, webcamsex, sexlek*, trekant med, gangbang*, analsex med dig, dildo*, fista, fistar, deepthroat*, stånd av, blir våt av, vad har du på dig, sextre, sexta med, sexta lite, sexting, vill (ha|du ha) sex, ha sex med (mig|dig), rollspela sex, hentai*, loli, lolicon*, pornhub*, sugar (daddy|baby|mama), sugardat*, sockerpapp*',
  },
  {
    tag: 'sexual',
    words:
      'knull*, kuk, kuken, kuksug*, tuttar, tuttarna, pattar, pattarna, röven på, feta rumpan, (ha|haft|hade|har) sex med, sexig, sexigt, sexiga, sexigaste, naken, nakna, oskuld, hångla, hångel, orgasm*, onan*, onanera*, rumpa, snygg rumpa, bröst, storlek på bh, bh storlek, trosor, trosorna',
  },
  {
    tag: 'send',
    words:
      'skicka, skickar, skicka lite, skicka en, sänd, sända, visa, visar, ge mig, byta, byter, vill se, vill ha, får jag se, kan jag få, posta, kolla in min',
  },
  {
    tag: 'ask-sexual',
    words:
      'hur (stor|stora|lång|långa) (är din|är dina|har du|) (kuk|bröst|tuttar|snopp), hur stora bröst, (vilken|vad) färg (har|är) (dina |du på dina |det på dina )(trosor|kalsonger|underkläder), (ta|tar) på dig själv, (runkar|onanerar|smeker) du, är du (kåt|oskuld|våt|hård|singel och kåt), har du (legat med|haft sex|gjort det med|knullat|hånglat|onanerat|runkat|nånsin haft sex), hur (stor|stora|lång) (är|har) (din|du) (kuk|bröst|tuttar|bh), vad har du (på dig|för underkläder|på dig nu), vilken (bh storlek|storlek har du på bh), får jag (ta på|känna på) (dig|dina|din|på dig), får jag se dig, sätta på (dig|henne|mig), stoppa in (den|min), slicka (fitta|kuk|dig|mig|röv), sitta i mitt knä, kom och ligg, vill du ligga, sova naken, sover du naken, duscha med, ta av tröjan, klä av dig',
  },
  {
    tag: 'age-question',
    words:
      'hur gammal är du, hur gamla är ni, vilken ålder, vilket år är du född, är du (11|12|13|14|15|16|under 15|under 18), hur ung är du, ålder och kön, asl, går du i (sexan|sjuan|åttan|nian|femman|mellanstadiet|högstadiet), är du (tjej eller kille|kille eller tjej|singel), har du (pojkvän|flickvän|kille), har du (en |nån |någon )(pojkvän|flickvän|kille|tjej), hur ser du ut, mogen för din ålder',
  },
  {
    tag: 'secret',
    words:
      '(vår|våran) (lilla |)(hemlis|hemlighet|grej), (vara|är|bli|bara) (hemlig|hemliga|hemligt) (kompisar|vänner|för*), hemliga kompisar, (säg|berätta|visa|nämn) (inte|inget|det inte|inget om det*|inte det här*|ingenting) (det |något |nåt |om det|om detta|om det här|om oss|)(till|för) (någon|nån|ingen|dina föräldrar|din mamma|din pappa|mamma|pappa|andra|föräldrarna|ledarna|ledaren|vuxna|personalen|din familj|dina kompisar), säg (inget|inte) till (någon|nån|din*|mamma|pappa|ledar*|vuxna|dom vuxna|personalen|föräldrarna), berätta inte (för|det för) (någon|nån|din*|mamma|pappa|ledar*|vuxna), (ingen|inga) (får|behöver|ska|måste) (veta|se|få veta) (om oss|det|det här|att vi|detta|om det), (stannar|bara|håll det|håller det|det stannar) (mellan|inom) oss, mellan oss, (radera|ta bort|rensa) (chatten|allt|det här|meddelandena|konversationen|våra meddelanden|sen), radera allt, (lova|lovar) (att |)(inte|inget) (säga|berätta) (något|nåt|till|för|det|), håll (det|detta|tyst) (hemligt|mellan|om det), bara du och jag (vet|behöver), bli galen om hon visste, (dina föräldrar|din mamma|din pappa|mamma|ledarna|dom vuxna) (förstår inte|behöver inte veta|får inte veta|skulle inte förstå|fattar inte)',
  },
  {
    tag: 'alone',
    words:
      '(är|går|sitter|bor|sover|åker) (du|ni) (alltid |ofta |helt |)(ensam|själv|hem själv|hem ensam|ensam hemma)(| hemma| nu| ikväll), bara (du|vi|jag) och (jag|du|dig|mig), bara vi (två|2), bara du, (kom|ses|träffas|möts) (själv|ensam|ensamma|utan), med mig själv, på tu man hand, utan (dina föräldrar|dina kompisar|nån annan|vuxna), har du eget rum, stäng(er|) (du |)dörren, (när|vilken tid|hur dags|vilka tider) (går|åker|jobbar|sover|kommer|är) (din|dina) (föräldrar|mamma|pappa|mamma och pappa)( hem| hemifrån| borta|), dina föräldrar (hemma|borta|inte hemma|sover)',
  },
  {
    tag: 'parents-away',
    words:
      '(när|vilken tid|hur dags|vilka tider) (går|åker|jobbar|sover|kommer|är|lägger sig|drar) (din|dina|era) (föräldrar|mamma|pappa|mamma och pappa|morsa|farsa), (är|sover|jobbar|är inte) (din|dina) (föräldrar|mamma|pappa) (hemma|borta|ute|nu|ikväll|och sover), (är|sitter) du (ensam|själv) hemma (nu|ikväll|idag)',
  },
  {
    tag: 'parents',
    words:
      'dina föräldrar, din mamma, din pappa, föräldrarna, kollar (dina föräldrar|din mamma|din pappa|dom|mamma) (din|i din|ibland|på din) (mobil|telefon|dator|sms|chatt*|meddelanden|), läser (dina föräldrar|din mamma|din pappa|nån|någon) (dina|det du|din), får du (chatta|ha mobilen) (hur sent*|på natten|i sängen), vet dina föräldrar, ser dina föräldrar vad',
  },
  {
    tag: 'picture',
    words:
      'skicka (en |mig en |mig |fler |lite |)(bild|pic|pics|bilder|selfie|selfies|snap|snaps|video|film|videos)( på dig| på dig själv|), (får|kan|vill) (jag |)(se|få) (en |)(bild|pic|selfie|video|bilder) (på|av) (dig|dej), visa (hur du ser ut|dig i kamera*|dig på kamera*|ansiktet|dig i cam*), (ha|sätt på|slå på|starta) (på |)(kameran|webcam*|cam|webben), bild på dig, en bild till, fler bilder på dig, pic på dig, ring(a|er|) (mig |)på (facetime|video|videosamtal), byta bilder',
  },
  {
    tag: 'meet',
    words:
      'om du kommer (hit|hem|över|till mig|själv), (kommer|kom) hit (själv|ensam), (möter|möt) mig (vid|i|på|bakom) (parken|skogen|stationen|parkeringen|bilen), skjutsar (dig|hem dig), (ska|vill|kan|borde) (vi|du) (ses|träffas|mötas|komma hit|komma över|komma hem till mig), (vill|kan) (du |)(ses|träffas|mötas|komma) (med mig|hem till mig|till mig|irl|ikväll|själv), ses med mig, ses (irl|på riktigt|hemma hos|ensamma|utanför|i verkligheten|själva), träffas (irl|på riktigt|hemma hos|ensamma|själva|i verkligheten), träffa mig, komma (hem |över |)till mig, kom (hem |över |)till mig, (jag|kan|jag kan) (hämta|möta|plocka upp) (upp |)(dig|dej), hämtar dig, möta dig, möter dig, hemma hos mig, (i|med) (min |)bilen, sova över hos mig, följa med (mig |)hem, kom till (centrum|parken|stationen|mig) (själv|ensam|ikväll|bara du)',
  },
  {
    tag: 'gift',
    words:
      'bjuder (dig |)på (alkohol|öl|sprit|middag|drinkar|cigg|vape|snus|mat), (jag |)(har|köper) (öl|alkohol|sprit|vape|cigg) (åt|till) (dig|oss), (köpa|köper|fixa|fixar|ge|ger|betala|betalar|skicka|skickar|swisha|swishar|bjuda|bjuder|lägga|få|får) (dig |)(nya |en |ett |lite |fina |)(skor|kläder|mobil|iphone|iphonen|airpods|presenter|present|pengar|presentkort|robux|v bucks|vbucks|skins|skin|points|fifa points|snus|vape|alkohol|cigg|öl|sprit|smycke|parfym|mat|godis|nåt fint|något fint|vad du vill|allt du vill)( till dig| åt dig| av mig|), present till dig, pengar om du, (100|200|300|500|1000) (kr |spänn |)om du, får (pengar|betalt|skor|mobil) om, betalar bra, jag kan betala',
  },
  {
    tag: 'trust',
    words:
      '(du kan |kan du |)(lita|litar) (på|bara på) (mig|mej) (mer|mer än|), lita på mig mer, kan lita på mig, (jag|bara jag) (är den enda som |)förstår dig (bättre|på riktigt|mer|), ingen (annan |)förstår dig (som|lika|), bättre än dina (föräldrar|kompisar), förstår dig bättre än',
  },
  {
    tag: 'flattery',
    words:
      'du är (så |väldigt |riktigt |)(mogen|vuxen|speciell|annorlunda än|sexig|snyggast|vackrast), så mogen för, (mogen|vuxen) för din ålder, inte som andra (i din ålder|tjejer|killar), du verkar (så |)(mogen|äldre|vuxen), du ser äldre ut, du är speciell, min (lilla |)(prinsessa|ängel|baby|älskling), min lilla favorit',
  },
  {
    tag: 'older',
    words:
      'jag är (äldre|mycket äldre|lite äldre|vuxen|över 20|över 25|över 30|(2|3|4)(0|1|2|3|4|5|6|7|8|9)|dubbelt så gammal), ålder (är bara en siffra|spelar ingen roll), åldern (är bara|spelar), bara en siffra',
  },
]
