const groupsIn = (lines: string): readonly (readonly string[])[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))

/**
 * Ways in which young people write one word. The first of a line is the word; what the lexicon knows of any of them, it
 * knows of all. Only spellings that are no other word stand here.
 */
const same = groupsIn(`
  någon nån ngn nåån någn
  något nåt ngt nått nånting någonting nåting
  några nåra ngra nåra
  mig mej mäj
  dig dej däj
  sig sej säj
  inte ite inteee ittee intä intt intr itne inet
  inget inge ingt
  aldrig aldri aldrg alrig adrig
  vill vil viill
  måste måst mste måse
  mycket mkt mycke myke mket myket mckt
  också oxå okså oxo åxå
  alltså asså assåå altså
  liksom lixom liksm
  eller lr ellr elr
  imorgon imorn imorrn imoron imorron imorgn imorg
  förlåt förlååt förlt
  själv sjelv sjölv sjäv
  hemma hema
  föräldrar förälrar föräldar förädrar päronen
  skicka skika skcka sicka
  skickar skikar skckar
  kommer komer kmmer kommr kmr
  gammal gamal gmmal gamml
  nummer numer nummr
  till tll
  från frn frå
  för föör
  skulle skul skulee
  vara varaa
  dem dom
  tycker tyker tyckr
  kompis kmps kompiz
  kompisar komisar kompisarr
  tabletter tabeletter tablettr
  självmord sjelvmord själmord självmor
  orkar okar orkr
  gillar gilar
  hatar htar
  älskar älskr älska
  snygg snyg
  ensam ensm ensamm
  hejdå hejdo
  känner känr käner
  känns käns
  levande levand
  leva lefva levaa
  försvinna försvina försvinnna
  försvann försvan
  igen ijen
  varför varfö vafö varfor
  förstår förstårr fårstår
  snälla snella snäla
  pengar pengr
  hemlighet hemlihet hemligthet hemlighett
  you u yu yuo yoou
  are r
  what wut wat whut
  because cuz coz cause bcuz bcs becuz
  people ppl
  someone sm1 some1 sum1
  anyone any1
  nobody noone nobdy
  about abt bout
  please pls plz plss plis
  something smth sth somthing smthn
  myself meself mysef mysel
  yourself urself yrself yourslf
  really rly rlly realy
  dont dnt dunt
  cant cnt
  know knw kno
  girl gurl gurrl
  friend frend freind fren
  friends frends freinds
  before b4
  school skool scool
  hate h8
  later l8r
  without wo
  nothing nuthin nothin
  never nvr neva
  should shld shoud
  would wud wld
  message msg
  tonight tonite 2nite tnite
  tomorrow tmrw tmr tmrow tomorow tommorow 2moro tmw
  kill kil
  suicide suicde suiside
  want wnt wan
  with wit wiht
  that dat
  your yor
  youre yore
  their thier
`)

/** Spellings that are also something else: each may be any of the words that stand after it. */
const maybe = groupsIn(`
  ja jag
  jg jag
  jak jag
  e är
  ä är
  ar är
  va vad var vara
  de det dem
  dä det
  o och
  å och att
  me med
  mä med
  ba bara
  sa så
  dor dör
  doden döden
  gor gör
  nar när
  pa på
  fran från
  gar går
  far får
  tva två
  te till
  ti till
  ska skall
  ur your youre
  n and
  nd and
  w with
  b be
  c see
  nr nummer
  ikvll ikväll
  sån sådan
  snea skicka
`)

/** Words that say nothing by themselves and may stand anywhere: a phrase goes on after them. */
export const fillers: ReadonlySet<string> = new Set(
  `typ liksom lixom asså alltså ju väl bara ba fan faktiskt verkligen ärligt ärligtalat helt jävla jävligt fucking så bror bre bro brush bruv
  wallah walla wallahi wlh shuno len abo lite också oxå snälla egentligen kanske fortfarande jo eh öh mannen ens nog redan alltid typiskt
  just like really literally fr frfr lowkey highkey actually honestly ngl tbh so kinda sorta bruh pls please even still freaking freakin maybe
  probably already damn rly totally simply god ever omg`.split(/\s+/),
)

/** The word that a spelling stands for, where it can stand for nothing else. */
const firsts = new Map(
  same.flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)),
)

/** One spelling for all of a word's. */
export function spelling(word: string): string {
  return firsts.get(word) ?? word
}

/** All spellings that are one word and no other. */
export const otherSpellings: ReadonlyMap<string, string> = firsts

/** What a spelling may also mean. */
export const otherMeanings: ReadonlyMap<string, readonly string[]> = new Map(
  maybe.map(([written = '', ...meant]) => [written, meant]),
)
