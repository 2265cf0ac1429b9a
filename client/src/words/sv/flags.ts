import type { FlagCategory, FlagKind, FlagOutcome, FlagReaders } from '@lyktan/shared/flags.ts'

const categories: Readonly<Record<FlagCategory, string>> = {
  mean: 'Någon är elak eller mobbar',
  hate: 'Hat eller rasism',
  threat: 'Hot eller våld',
  sexual: 'Något sexuellt, eller någon tjatar om bilder',
  adult: 'En vuxen låtsas vara ung',
  worry: 'Jag är orolig för någon',
  private: 'Privata saker om mig eller någon annan',
  illegal: 'Något som kan vara olagligt. Spara och skicka det inte.',
  leader: 'En ledare gjorde fel (ledarens kollegor läser inte)',
  other: 'Något annat',
}

/** What we did, to the one who told us: never what somebody else was told. */
const outcomes: Readonly<Record<FlagOutcome, string>> = {
  removed: 'Vi har tittat. Så här gjorde vi: vi tog bort det.',
  acted:
    'Vi har tittat. Så här gjorde vi: vi har gjort något åt det. Vad vi har sagt till andra berättar vi inte.',
  stays:
    'Vi har tittat. Så här gjorde vi: inget, för vi tycker att det följer reglerna. Det var bra att du sa till.',
  gone: 'Vi har tittat. Det fanns inte kvar när vi kom. Det var bra att du sa till.',
  cared: 'Vi har tittat. En ledare tar hand om det. Det var modigt av dig att säga till.',
  manager: 'Chefen har läst det du skrev och tar hand om det.',
  outside: 'Någon i kommunen som inte jobbar här har läst det du skrev och tar hand om det.',
}

/** Who reads it, said at once and plainly. */
const readers: Readonly<Record<FlagReaders, string>> = {
  leaders: 'En ledare tittar nu. Du får veta vad vi gjorde.',
  managers: 'Bara chefen läser det här. Du får veta när det är läst.',
  outside:
    'Det handlar om den enda chefen, så chefen läser det inte. Någon i kommunen som inte jobbar här läser. Du får veta när det är läst.',
  both: 'Chefen läser det här, och någon i kommunen som inte jobbar här. Du får veta när det är läst.',
  nobody:
    'Det handlar om den enda chefen, så chefen läser det inte. Just nu finns ingen annan i Lyktan som får läsa det. Vi har sagt till dem som sköter Lyktan. Prata också med en vuxen du litar på, eller öppna hjälpsidan.',
}

const kinds: Readonly<Record<FlagKind, string>> = {
  message: 'ett meddelande',
  person: 'en person',
  room: 'ett rum',
}

/** "Säg till": telling the leaders, the receipt, the answer, and whom one would rather not read. */
export const flags = {
  raise: 'Säg till',
  raiseAbout: (nickname: string) => `Säg till om ${nickname}`,
  raiseRoom: 'Säg till om rummet',
  title: 'Vad har hänt?',
  anonymous: 'Den det handlar om får inte veta att du sa till. Bara ledarna ser det.',
  never: 'Du får aldrig problem för att du säger till.',
  categories,
  sending: 'Skickar …',
  sentTitle: 'Tack för att du sa till',
  readers,
  hidden: 'Meddelandet är dolt för dig.',
  more: 'Vill du berätta mer?',
  moreHint: 'Bara de som tittar på det läser. Du kan hoppa över.',
  sendMore: 'Skicka',
  moreSent: 'Tack. Nu har vi det du skrev.',
  close: 'Stäng',
  key: 'säg till om meddelandet',

  mine: 'Det du har sagt till om',
  mineLead: 'Här ser du det du har sagt till om, och vad vi gjorde. Bara du och ledarna ser det.',
  mineNone: 'Du har inte sagt till om något.',
  mineFailed: 'Listan kom inte. Försök igen.',
  tryAgain: 'Försök igen',
  toMine: 'Visa det du har sagt till om',
  toMe: 'Till min sida',
  kinds,
  toldAbout: ({ kind, room }: { kind: FlagKind; room: string }) =>
    room ? `Du sa till om ${kinds[kind]} i ${room}` : `Du sa till om ${kinds[kind]}`,
  outcomes,
  wordsFromLeader: 'En ledare skriver till dig:',
  fresh: 'Nytt',
  answered: 'Vi har tittat på något du sa till om.',
  answers: (count: number) => (count === 1 ? '1 nytt svar' : `${count} nya svar`),

  foldedFlagged: 'Du har sagt till om det här meddelandet.',
  foldedIgnored: 'Ett meddelande från någon du har valt bort.',
  showAnyway: 'Visa ändå',
  ignore: (nickname: string) => `Visa inte ${nickname} för mig`,
  ignoreHint: 'Det gäller bara dig. Personen får inte veta det. Du kan ändra det sen.',
  ignored: (nickname: string) => `Du ser inte ${nickname} längre.`,
  lift: (nickname: string) => `Visa ${nickname} igen`,
  lifted: (nickname: string) => `Du ser ${nickname} igen.`,
  ignoredTitle: 'Personer du har valt bort',
  ignoredNone: 'Du har inte valt bort någon.',
  ignoredFull: 'Du har valt bort så många som går. Visa någon igen först.',
  readTold: 'Läs vad de har skrivit',
  goneTeller: 'Någon som inte är kvar',
  leaderStays: 'En ledare kan du inte välja bort. Tycker du att en ledare gör fel? Säg till.',
}
