import type { MeasureKind } from '@lyktan/shared/measures.ts'

interface Lasting {
  /** "18:30" today, "i morgon 18:30" or "24 november 2026 18:30" later. */
  readonly until: string
  /** Null: everywhere in the place. */
  readonly room: string | null
}

const inRoom = (room: string | null) => (room === null ? '' : ` i ${room}`)

/** What a decision led to, to the one it is about. */
const measures: Readonly<Record<MeasureKind, (lasting: Lasting) => string>> = {
  warning: () => 'En varning. Den läser du innan du skriver igen.',
  pause: ({ until, room }) => `Paus${inRoom(room)} till ${until}. Du får läsa, men inte skriva.`,
  'out-for-tonight': ({ until, room }) => `Ute för i kväll${inRoom(room)}, till ${until}.`,
  talk: () => 'En ledare vill gärna prata med dig. Du väljer själv om du vill.',
  suspension: ({ until, room }) => `Avstängd${inRoom(room)} till ${until}.`,
}

/** My page of standing, the warning in the room, what I read when I am out, and to look again. */
export const standing = {
  title: 'Så är det för dig nu',
  lead: 'Här står allt som en ledare har bestämt om dig eller det du skrev, och varför. Bara du och ledarna ser det.',
  toPage: 'Se hur det är för dig',
  toMe: 'Till min sida',
  news: 'En ledare har bestämt något som gäller dig.',
  answered: 'Vi har tittat igen.',
  asked: 'En ledare frågar dig något.',
  readIt: 'Läs det',
  fresh: 'Nytt',
  failed: 'Sidan kom inte. Försök igen.',
  tryAgain: 'Försök igen',
  nowTitle: 'Gäller just nu',
  nowNothing: 'Inget särskilt gäller för dig. Du kan läsa och skriva som vanligt.',
  since: (day: string, time: string) => `Sedan ${day} ${time}.`,
  by: (name: string) => (name === '' ? 'En ledare bestämde.' : `${name} bestämde.`),
  earlierTitle: 'Det vi har bestämt',
  earlierNothing: 'Inget har hänt.',
  measures,
  toTalk: 'Till samtal',
  lifted: 'Togs tillbaka.',
  endedEarly: (words: string) => `En ledare avslutade det tidigare: ”${words}”`,
  over: 'Är slut.',
  confirmed: 'Du har läst den.',
  undone: 'Det här togs tillbaka. Det gäller inte längre.',

  titles: {
    removed: 'Ditt meddelande togs bort',
    returned: 'Du blev ombedd att ändra ett meddelande',
    released: 'En ledare läste ditt meddelande',
    other: 'En ledare har bestämt något som gäller dig',
  },
  frames: {
    removed: (day: string, time: string, room: string | null) =>
      `En ledare tog bort ditt meddelande${inRoom(room)} ${day} ${time}.`,
    returned: (day: string, time: string, room: string | null) =>
      `En ledare bad dig ändra ett meddelande${inRoom(room)} ${day} ${time}.`,
    released: (day: string, time: string, room: string | null) =>
      `En ledare läste ditt meddelande${inRoom(room)} ${day} ${time}. Det fick vara kvar.`,
    other: (day: string, time: string, room: string | null) =>
      `En ledare bestämde det${inRoom(room)} ${day} ${time}.`,
  },
  rule: (rule: number) => `Vi följde regel ${rule}.`,
  law: ({ crime, law, section }: { crime: string; law: string; section: string }) =>
    `Lagen säger att vi måste ta bort sånt här: ${crime}, ${section} ${law}.`,
  foundBy: {
    filter: 'Filtret reagerade först. Sedan läste en ledare och bestämde.',
    flag: 'Någon sa till. Vi berättar inte vem. Sedan läste en ledare och bestämde.',
    staff: 'En ledare läste och bestämde. Inget filter var med.',
  },
  decidedBy: (name: string) =>
    name === ''
      ? 'Det var en ledare som bestämde, ingen dator.'
      : `Det var ${name} som bestämde, ingen dator.`,
  yourText: 'Så här skrev du:',
  textGone: 'Det du skrev är inte sparat längre.',
  wordsFrom: (name: string) => (name === '' ? 'Ledaren skriver:' : `${name} skriver:`),
  followed: 'Det här blev följden:',

  warningTitle: 'En ledare har skrivit till dig',
  warningLead: 'Läs det här först. Sedan kan du skriva igen.',
  warningConfirm: 'Jag har läst',
  warningFoot: 'Alla kan göra fel. Det här betyder inte att du måste gå.',
  warningWaits: 'En ledare har skrivit till dig. Läs det först, så kan du skriva sedan.',
  warningRead: 'Läs nu',

  outTitle: 'Du är ute för i kväll',
  out: (until: string) => `Du kan komma in igen efter ${until}. Du är välkommen tillbaka.`,
  suspendedTitle: 'Du är avstängd just nu',
  suspended: (until: string) =>
    `Du är avstängd till ${until}. Då tar det slut av sig självt, och du är välkommen tillbaka.`,
  outOfRoomTitle: (room: string) => `Du kan inte vara i ${room} just nu`,
  outOfRoom: (until: string) => `Det gäller till ${until}. De andra rummen är öppna för dig.`,
  awayTitle: 'Du kan inte komma in i rummen just nu',
  why: 'Läs varför',
  disagree: 'Tycker du att det blev fel? Du kan be oss titta igen.',
  stillHere: 'Vi bryr oss om dig ändå. Behöver du prata med någon nu?',
  toHelp: 'Till hjälpen',
  toRooms: 'Till rummen',
  backNow: 'Du kan komma in igen.',

  again: {
    button: 'Titta igen',
    title: 'Be en annan ledare titta igen',
    before: (day: string) =>
      `Tycker du att det blev fel? Tryck på Titta igen senast ${day}. En annan ledare läser.`,
    tooLate: 'Tiden för att be oss titta igen är slut.',
    why: 'Berätta varför, om du vill',
    whyHint: 'Du behöver inte skriva något. En annan ledare läser det du skrev och det som hände.',
    helpTitle: 'Svårt att veta vad du ska skriva?',
    starts: [
      'Jag menade inte så. Jag menade ',
      'Det jag skrev handlade om ',
      'Det som hände innan var ',
      'Det var inte jag som ',
    ],
    startHint: 'Tryck på en början och skriv klart:',
    send: 'Skicka',
    cancel: 'Avbryt',
    tooLong: (over: number) => `Texten är ${over} tecken för lång.`,
    sent: 'Nu väntar det på en annan ledare. Du får svar här inom två öppna dagar.',
    states: {
      waiting: 'Väntar på en annan ledare. Du får svar inom två öppna dagar.',
      asked: 'En ledare frågar dig något innan hen bestämmer.',
      kept: 'Vi tittade igen. Vi tycker fortfarande att det ska vara så.',
      changed: 'Vi tittade igen. Du hade rätt. Det gäller inte längre. Förlåt.',
    },
    messageBack: 'Meddelandet är tillbaka.',
    messageGone: 'Meddelandet finns inte kvar i rummet. Du får gärna skriva det igen.',
    how: 'Så här tänkte vi:',
    decidedBy: (name: string) => (name === '' ? 'En annan ledare bestämde.' : `${name} bestämde.`),
    yourWhy: 'Du skrev:',
    youAnswered: 'Du svarade:',
    asks: (name: string) => (name === '' ? 'Ledaren frågar:' : `${name} frågar:`),
    answer: 'Ditt svar',
    sendAnswer: 'Skicka svaret',
    answerMissing: 'Skriv ett svar först.',
  },
}
