import type { Language } from '@lyktan/shared/languages.ts'

/** What reminders say. `what` is null where the name would tell something about the one who reads it. */
interface ReminderWords {
  readonly soon: (what: string | null, time: string, isTomorrow: boolean) => string
  readonly cancelled: (what: string | null) => string
  readonly moved: (what: string | null, when: string) => string
  readonly subject: (placeName: string) => string
  readonly ending: (address: string) => string
  readonly codeSubject: (placeName: string) => string
  readonly code: (code: string) => string
}

const sv: ReminderWords = {
  soon: (what, time, isTomorrow) =>
    `${what ?? 'Något du har valt'} börjar ${isTomorrow ? 'i morgon ' : ''}${time}.`,
  cancelled: (what) => `${what ?? 'Något du har valt'}: inställt.`,
  moved: (what, when) => `${what ?? 'Något du har valt'}: ny tid, ${when}.`,
  subject: (placeName) => `Påminnelse från ${placeName}`,
  ending: (address) =>
    `Du får det här för att du har bett om påminnelser. Du slutar få dem här: ${address}\nDå tar vi också bort din adress.`,
  codeSubject: (placeName) => `Kod till ${placeName}`,
  code: (code) =>
    `Din kod är ${code}\n\nSkriv den på sidan där du bad om påminnelser. Den gäller i ett dygn.\n\nHar du inte bett om något? Då behöver du inte göra något, och adressen tas bort av sig själv.`,
}

const en: ReminderWords = {
  soon: (what, time, isTomorrow) =>
    `${what ?? 'Something you chose'} starts ${isTomorrow ? 'tomorrow ' : ''}at ${time}.`,
  cancelled: (what) => `${what ?? 'Something you chose'}: cancelled.`,
  moved: (what, when) => `${what ?? 'Something you chose'}: new time, ${when}.`,
  subject: (placeName) => `Reminder from ${placeName}`,
  ending: (address) =>
    `You get this because you asked for reminders. You can stop them here: ${address}\nWe then remove your address, too.`,
  codeSubject: (placeName) => `Code for ${placeName}`,
  code: (code) =>
    `Your code is ${code}\n\nWrite it on the page where you asked for reminders. It is good for a day.\n\nDid you ask for nothing? Then you need do nothing, and the address is removed by itself.`,
}

export const reminderWords: Readonly<Record<Language, ReminderWords>> = { sv, en }
