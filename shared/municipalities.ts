import { z } from 'zod'

import { readings } from './rooms.ts'
import { lineText } from './text.ts'

export const municipalitySettings = z.strictObject({
  /** The place's own name: "Hänget". */
  placeName: lineText(40),
  areas: z.array(lineText(60)).max(12),
  /** adults for any open room; 1 only where a board decided so for rooms of 16 and older. */
  adultsNeeded: z.int().min(1).max(10),
  /** +1 adult for each so many active participants. */
  participantsPerAdult: z.int().min(5).max(50),
  /** The least strict reading that a room of this municipality may have. */
  strictness: z.enum(readings),
  minimumAge: z.int().min(13).max(18),
  /** A swap of shifts between leaders holds when a manager has agreed to it; otherwise at once. */
  swapsByManager: z.boolean().optional(),
  retention: z.strictObject({
    messageHours: z
      .int()
      .min(1)
      .max(24 * 7),
    heldDays: z.int().min(1).max(30),
    removedDays: z.int().min(30).max(366),
    accountMonths: z.int().min(1).max(24),
    /** The board's decision that the plan rests on: a case number or a protocol. */
    decisionReference: lineText(120),
  }),
})
export type MunicipalitySettings = z.infer<typeof municipalitySettings>
export const changeSettingsInput = municipalitySettings.partial()
