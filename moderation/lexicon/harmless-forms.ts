/**
 * Words that happen to be a grave word backwards, without its vowels, or with a letter left out or in another place.
 * They are themselves. A test over two dictionaries names any that is missing here.
 */
export const harmlessForms: ReadonlySet<string> = new Set(
  `afghanskt anabol bassar basset batten bitchar carbon cigarette damråtta fingrad gathora hornist hundan hundskall lastkaj
  marion mongol nafsa niggle ormunge ormungen ormungar popper poppers resat resta rimmig ristare ristaren sampan skoog skärså
  snedögd sprite steroid sultan tattar vibrato whippet whisky zigenar kungens kungen jame barn brand bryt dorg drog hast
  lars lust nest plus prat salt slat stul tals trams kunde kund`.split(/\s+/),
)
