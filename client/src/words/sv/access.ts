export const access = {
  // The card
  joinTitle: 'Kom in',
  cardHeading: 'Har du ett kort?',
  cardLead: 'Du får ett kort av en fritidsledare. Skriv koden som står på det.',
  code: 'Kod',
  codeHint: 'Stora eller små bokstäver spelar ingen roll.',
  codeMissing: 'Skriv koden som står på kortet.',
  next: 'Fortsätt',
  choose: 'Välj',
  back: 'Tillbaka',
  noCard: 'Har du inget kort? Fråga en fritidsledare på en mötesplats nära dig.',
  hasAccount: 'Har du varit här förut?',
  already: (nickname: string) => `Du är redan inne som ${nickname}.`,
  step: (step: number, steps: number) => `Steg ${step} av ${steps}`,

  // Welcome, who runs it, how old
  welcome: (place: string) => `Välkommen till ${place}`,
  runBy: (municipality: string) =>
    `${municipality} driver mötesplatsen och har ansvar för den. Alla i ett rum kan läsa det du skriver där. Ledarna kan läsa allt.`,
  birthYear: 'Vilket år är du född?',
  birthYearHint: 'Vi visar inte din ålder för andra. Den bestämmer bara vilka rum du ser.',
  birthYearMissing: 'Välj vilket år du är född.',
  younger: 'Jag är yngre',
  older: 'Jag är äldre',
  turned13: 'Har du fyllt 13?',
  turned13Missing: 'Svara ja eller nej.',
  yes: 'Ja',
  notYet: 'Nej, inte än',

  // Refused
  refusedTitle: 'Inte riktigt än',
  refusedText:
    'Du behöver ha fyllt 13 år för att vara här. Fråga gärna på en mötesplats nära dig vad du kan göra.',
  refusedKept: 'Vi har inte sparat något om dig.',
  refusedHelp: 'Vill du prata med någon? Bris finns för alla under 18.',
  olderTitle: 'Kortet är för en annan ålder',
  olderText: 'Be en fritidsledare om ett kort för din ålder.',

  // Who am I here
  selfHeading: 'Vem är du här inne?',
  nickname: 'Smeknamn',
  nicknameHint: '2–24 tecken. Använd inte ditt riktiga namn, födelseår eller skola.',
  nicknameWhy: {
    length: 'Smeknamnet ska vara 2–24 tecken.',
    taken: 'Någon har redan ett sånt smeknamn. Välj ett annat.',
    characters: 'Använd bokstäver, siffror och mellanslag.',
    reserved: 'Det låter som en ledare. Välj ett annat smeknamn.',
    'real-name': 'Det ser ut som ett riktigt namn. Hitta på något i stället.',
    contact: 'Det ser ut som ett nummer, en adress eller ett konto. Välj ett annat smeknamn.',
    'birth-year': 'Det ser ut som ett födelseår. Välj ett smeknamn utan årtal.',
    unfit: 'Det kan såra någon. Välj ett annat smeknamn.',
  },
  nicknameMissing: 'Skriv ett smeknamn.',
  nicknameFree: (nickname: string) => `${nickname} är ledigt.`,
  checking: 'Kollar …',
  suggest: 'Föreslå ett namn',
  figure: 'Välj en figur',
  figureMissing: 'Välj en figur.',

  // What is kept, who reads, rules
  rulesHeading: 'Så funkar det här',
  keptHeading: 'Det här sparar vi',
  readersHeading: 'Vem kan läsa?',
  readers:
    'Alla i rummet och ledarna läser det du skriver. Ledarna kan inte lova att hålla allt hemligt: om de blir oroliga för någon under 18 måste de berätta det för socialtjänsten.',
  houseRules: 'Åtta regler',
  accept: 'Okej, jag följer reglerna',
  acceptMissing: 'Kryssa i att du följer reglerna.',

  // The key
  keyHeading: 'Ditt lösenord',
  passphrase: 'Lösenord',
  passphraseHint:
    'Vi har hittat på fyra ord åt dig. Ta dem, eller skriv egna: minst 15 tecken. Du behöver dem nästa gång.',
  passphraseShort: 'Lösenordet behöver vara minst 15 tecken.',
  passphraseWrite: 'Skriv upp orden på ett papper som bara du ser.',
  passphraseWord: 'lösenordet',
  choicesHeading: 'Om du vill',
  enter: 'Gå in',
  entering: 'Går in …',

  // The recovery code
  codeHeading: 'Din återkod',
  codeLead: 'Glömmer du lösenordet är det här enda vägen tillbaka. Koden visas bara den här gången.',
  copy: 'Kopiera',
  copied: 'Kopierat',
  print: 'Skriv ut',
  wroteDown: 'Jag har skrivit upp den',
  wroteDownMissing: 'Skriv upp koden och kryssa i rutan.',
  toRooms: 'Gå till rummen',

  // Signing in
  place: 'Mötesplats',
  signInTitle: 'Logga in',
  signInMissing: 'Skriv både smeknamn och lösenord.',
  signIn: 'Logga in',
  signingIn: 'Loggar in …',
  forgot: 'Jag har glömt lösenordet',
  firstTime: 'Första gången? Kom in med ett kort',

  // Coming back
  recoverTitle: 'Kom tillbaka',
  recoverLead: 'Skriv smeknamnet och återkoden som du skrev upp. Välj sedan ett nytt lösenord.',
  recoveryCode: 'Återkod',
  newPassphrase: 'Nytt lösenord',
  newPassphraseHint: 'Minst 15 tecken. Fyra ord som inte hör ihop är lätta att minnas.',
  recover: 'Byt lösenord',
  recoverMissing: 'Fyll i alla tre.',
  noCode: 'Har du ingen återkod? Fråga en fritidsledare om ett nytt kort.',

  // Me
  meTitle: 'Jag',
  meLead: (place: string, municipality: string) => `Du är med i ${place}, ${municipality}.`,
  myFigure: 'Min figur',
  myNeeds: 'Det här behöver jag på träffar',
  myChoices: 'Mina val',
  showsTyping: 'Visa när jag skriver',
  showsTypingHint: 'Andra i rummet ser då att du håller på att skriva.',
  keptAboutMe: 'Det här sparar vi om dig',
  download: 'Hämta mina uppgifter',
  goOut: 'Gå ut',
  leave: 'Logga ut',
  leaveHint: 'Bara på den här mobilen eller datorn.',
  leaveEverywhere: 'Logga ut överallt',
  forgetMe: 'Glöm mig',
  forgetHint: 'Vi tar bort ditt konto och det du har skrivit. Det går inte att ångra.',
  forgetSure: 'Ska vi glömma dig?',
  forgetYes: 'Ja, glöm mig',
  forgotten: 'Allt om dig är raderat.',
  staffData: 'Du är inloggad som personal. Kommunen har ansvar för ditt konto.',
}
