const hours = (count: number) =>
  count % 24 > 0
    ? count === 1
      ? '1 timme'
      : `${count} timmar`
    : count === 24
      ? 'ett dygn'
      : `${count / 24} dygn`

/** What is kept and the choices, in words for a 13-year-old. */
export const data = {
  what: 'Vi sparar ditt smeknamn och vilket år du är född. Vi sparar inte ditt namn, din adress eller bilder på dig.',
  why: 'Vi behöver veta din ålder för att visa rätt rum. Vi räknar besök för att se om mötesplatsen är bra.',
  howLong: ({ messageHours, removedDays }: { messageHours: number; removedDays: number }) =>
    `Det du skriver i rummen tas bort ${hours(messageHours)} efter att rummet har stängt. Har vi tagit bort något sparar vi det i högst ${removedDays} dagar, så att du kan be oss titta igen.`,
  account: ({ accountMonths }: { accountMonths: number }) =>
    `Har du inte varit här på ${accountMonths === 1 ? 'en månad' : `${accountMonths} månader`} tar vi bort ditt konto.`,
  howLongUnknown:
    'Det du skriver i rummen tas bort när rummet har stängt. Kommunen bestämmer hur länge allt sparas. Hur länge står här när du har nät.',
  sessions: 'Anmälningar till träffar tas bort ett dygn efter träffen. Vad du tyckte sparas bara som antal.',
  reminders:
    'Vill du ha påminnelser sparar vi en adress till dig bara för det. Den tas bort när du slutar få dem.',
  tech: 'För säkerheten sparar vi teknisk information om inloggningen i en vecka.',
  public: 'En kommun måste ibland lämna ut det vi har sparat. Därför sparar vi så lite vi kan.',
  rights: 'Du kan se, ändra och ta bort dina uppgifter när du vill.',
  stats: 'Vill du berätta ditt kön och område? Du får hoppa över. Vi visar bara stora grupper.',
  regret: 'Du kan ändra dig när du vill. Du får vara med ändå.',
  gender: 'Kön',
  genders: { girl: 'Tjej', boy: 'Kille', nonbinary: 'Icke-binär', unsaid: 'Vill inte säga' },
  area: 'Område',
  noAnswer: 'Hoppa över',
}
