import { z } from 'zod'

import { sessionId } from './ids.ts'
import type { SessionId } from './ids.ts'

export const reminderLimits = {
  mailCharacters: 254,
  /** Devices of one person. */
  pushesMost: 5,
  /** How often somebody may have a code sent in a day. */
  codesADay: 5,
  codeHours: 24,
  codeTries: 5,
} as const

/** An address as mail has it; whether somebody reads it there is shown by the code that is sent to it. */
const mailAddress = z
  .string()
  .max(reminderLimits.mailCharacters)
  .transform((text) => text.trim())
  .pipe(z.email({ error: 'text.mail' }))

const key = (charactersMax: number) =>
  z
    .string()
    .min(16)
    .max(charactersMax)
    .regex(/^[A-Za-z0-9_-]+={0,2}$/)

/** Where a browser is reached, as `PushSubscription.toJSON()` gives it. */
export const pushInput = z.strictObject({
  endpoint: z.url({ protocol: /^https?$/ }).max(1000),
  keys: z.strictObject({ p256dh: key(120), auth: key(40) }),
})
export const reminderMailInput = z.strictObject({ address: mailAddress })
export const confirmReminderMailInput = z.strictObject({ code: z.string().min(4).max(20) })
/** One device, when it is the one that asks; or everything, with every address. */
export const stopRemindersInput = z.strictObject({ way: z.enum(['push', 'mail', 'all']) })
/** `on`: I want to be reminded of this one, where nobody signs up. */
export const remindOfInput = z.strictObject({ sessionId, on: z.boolean() })

/** What I have chosen about being reminded, and what the place can offer. */
export interface RemindersView {
  /** The place's public key for web push; null where it is not set up. */
  readonly pushKey: string | null
  readonly offersMail: boolean
  readonly devices: number
  /** Only enough of the address to know it again: "a…@example.se". */
  readonly mail: { readonly hint: string; readonly isConfirmed: boolean } | null
  /** What I have asked to be reminded of, besides what I have signed up for. */
  readonly sessionIds: readonly SessionId[]
}
