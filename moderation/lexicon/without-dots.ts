/**
 * What is another word when å, ä and ö lose their dots and rings: "hora" is not "höra", "bogen" not "bögen". The words of the
 * lexicon are also known without dots, but for these.
 */
export const notWithoutDots: ReadonlySet<string> = new Set(
  `aka akt alder ara arr attan basta behan bloda bog bogar bogarna bogen bold borda brann branna broder da
  dar dod doden dor dragg drank drapa fa forr fortsatt fran ga gar gom gomma gomt gor hal hall hallas
  halsa hander hanger hast hejda hor kanna kar knacka knackar knacker kok kon kopt kor kora kord kors
  kraken lack lagenhet lagg lagga lagger lagt lang lank lar las lasa lasa lases laten laten lok loken lon
  ma madde mal mala malet manga mar marker markt mota nan nar nar nasa nat nord norrman pa rack radda ran
  ratt ratta rattan ror rosta rostar rostratt rov roven sag sag saga san sana sanda sanka sar satta sjal
  skara skonare skrap slang slanga small sno sondra sot spann spar sparet sparra sparras sprang sta stada
  stalla stallet star svar tacket tal talja tanker tarta tartan tavla tranar troja trojan tva vag vagar
  vagen varan varda vaska vat`.split(/\s+/),
)
