import type { ProblemCode } from '@lyktan/shared/problems.ts'

/** What a refusal says to the person: what happened and what to do. Never "ogiltig", never "förbjudet". */
export const problems: Readonly<Record<ProblemCode, string>> & { readonly callId: (id: string) => string } = {
  'bad-request': 'Vi förstod inte det du skickade. Försök igen.',
  unauthenticated: 'Du behöver logga in igen.',
  'sign-in': 'Smeknamnet och lösenordet passar inte ihop. Försök igen.',
  forbidden: 'Du kommer inte åt det här.',
  'off-shift': 'Checka in på passet först.',
  paused: 'Du har paus just nu. Du får läsa, men inte skriva.',
  suspended: 'Du är avstängd en tid. Prata gärna med en ledare på mötesplatsen.',
  'warning-unread': 'En ledare har skrivit till dig. Läs det först, så kan du skriva sedan.',
  invitation: 'Koden går inte att använda. Den kan vara gammal, redan använd eller felskriven.',
  'too-young':
    'Du behöver ha fyllt 13 år för att vara här. Fråga gärna på en mötesplats nära dig vad du kan göra.',
  'too-old': 'Mötesplatsen är för dig upp till 25 år.',
  'wrong-band': 'Kortet är för en annan ålder. Be en ledare om ett nytt kort.',
  'not-found': 'Det finns inte kvar.',
  method: 'Något gick fel. Ladda om sidan.',
  conflict: 'Det här är redan gjort.',
  stale: 'Någon annan hann före. Ladda om och titta igen.',
  claimed: 'En kollega har redan tagit det här.',
  'room-closed': 'Rummet är stängt just nu.',
  'room-resting': 'Vi är för få ledare just nu. Rummet vilar en stund.',
  'nickname-taken': 'Någon har redan ett sånt smeknamn. Välj ett annat.',
  'not-ready': 'Något annat måste göras först.',
  'nickname-unfit':
    'Det smeknamnet går inte. Använd inte ditt riktiga namn, födelseår, nummer eller ord som ledare.',
  'passphrase-weak': 'Lösenordet är lätt att gissa. Ta minst 15 tecken, till exempel fyra ord.',
  'too-large': 'Det var för mycket på en gång.',
  unsupported: 'Något gick fel. Ladda om sidan.',
  'too-fast': 'Vänta en liten stund innan du skriver igen.',
  'rate-limited': 'Det blev många försök. Vänta en stund och försök igen.',
  internal: 'Något gick fel hos oss. Försök igen.',
  unavailable: 'Vi når inte servern just nu. Kolla nätet och försök igen.',
  callId: (id) => `Om du berättar för en ledare: säg koden ${id}.`,
}
