import { z } from 'zod'

import type { AgeBand } from './age-bands.ts'
import { avatars } from './avatars.ts'
import type { Avatar } from './avatars.ts'
import type { DecisionId, MemberId, RoomId } from './ids.ts'
import { languages } from './languages.ts'
import { limits } from './limits.ts'
import type { Role } from './roles.ts'
import { lineText } from './text.ts'

export const nicknameText = z
  .string()
  .max(64)
  .transform((text) => text.normalize('NFC').trim().replaceAll(/\s+/g, ' '))
  .pipe(
    lineText(limits.nicknameCharactersMax).refine((text) => text.length >= limits.nicknameCharactersMin, {
      error: 'text.short',
    }),
  )
export const passphraseText = z
  .string()
  .min(limits.passphraseCharactersMin, { error: 'text.short' })
  .max(limits.passphraseCharactersMax, { error: 'text.long' })
  .transform((text) => text.normalize('NFC'))

export const genders = ['girl', 'boy', 'nonbinary', 'unsaid'] as const
export type Gender = (typeof genders)[number]

const areaName = lineText(60)

const slug = z.string().regex(/^[a-z0-9-]{2,40}$/)
const invitationCode = z.string().min(8).max(40)

export const checkInvitationInput = z.strictObject({ code: invitationCode })
export const checkNicknameInput = z.strictObject({ code: invitationCode, nickname: z.string().max(64) })
export const joinInput = z.strictObject({
  code: invitationCode,
  birthYear: z.int().min(1900).max(2100),
  /** Asked only in the year somebody turns 13. */
  hasTurned13: z.boolean().optional(),
  nickname: nicknameText,
  avatar: z.enum(avatars),
  passphrase: passphraseText,
  acceptsRules: z.literal(true),
  gender: z.enum(genders).optional(),
  area: areaName.optional(),
  language: z.enum(languages),
})
export const signInInput = z.strictObject({
  /** Which municipality, where the installation serves several. */
  place: slug.optional(),
  nickname: z.string().min(1).max(64),
  passphrase: z.string().min(1).max(limits.passphraseCharactersMax),
})
export const recoverInput = z.strictObject({
  place: slug.optional(),
  nickname: z.string().min(1).max(64),
  recoveryCode: z.string().min(8).max(64),
  passphrase: passphraseText,
})
export const changeProfileInput = z
  .strictObject({
    avatar: z.enum(avatars),
    language: z.enum(languages),
    /** null takes the answer back. */
    gender: z.enum(genders).nullable(),
    area: areaName.nullable(),
    /** Others see that I write; off from the start. */
    showsTyping: z.boolean(),
  })
  .partial()

/** May I write, and under what terms? */
export interface StandingView {
  /** ISO time, while a pause lasts. */
  readonly pausedUntil: string | null
  /** House rule and words behind the pause. */
  readonly pauseRule: number | null
  readonly pauseWords: string | null
  /** Out of the whole place until then, and why. */
  readonly away: {
    readonly kind: 'out-for-tonight' | 'suspension'
    readonly until: string
    readonly rule: number | null
    readonly words: string | null
  } | null
  /** What holds in single rooms: a pause reads, the others do not come in. */
  readonly inRooms: readonly {
    readonly roomId: RoomId
    readonly kind: 'pause' | 'out-for-tonight' | 'suspension'
    readonly until: string
    readonly rule: number | null
    readonly words: string | null
  }[]
  /** A warning that must be read and confirmed before I write again (`standing:read`). */
  readonly warning: {
    readonly decisionId: DecisionId
    readonly rule: number | null
    readonly words: string | null
  } | null
  /** ISO time of the next allowed message in slow mode. */
  readonly writesAgainAt: string | null
  /** Everything I write is read first, and why. */
  readonly readFirst: 'new-here' | 'read-first' | null
}

/** Myself, as the page knows me. */
export interface MeView {
  readonly id: MemberId
  readonly role: Role
  readonly nickname: string
  readonly avatar: Avatar
  readonly ageBand: AgeBand | null
  readonly language: (typeof languages)[number]
  readonly gender: Gender | null
  readonly area: string | null
  readonly showsTyping: boolean
  readonly place: PlaceView
}

/** A municipality's meeting place as anybody may see it. */
export interface PlaceView {
  readonly slug: string
  /** Of the place: "Hänget". */
  readonly name: string
  readonly municipality: string
  readonly timeZone: string
  readonly languages: readonly string[]
  readonly areas: readonly string[]
  readonly isDemo: boolean
  /** How long it keeps what young people leave, as the municipality has decided. */
  readonly keeps: {
    readonly messageHours: number
    readonly removedDays: number
    readonly accountMonths: number
  }
}

/** What an invitation opens, told before anything is asked. */
export interface InvitationOffer {
  readonly place: PlaceView
  readonly ageBand: AgeBand
  /** Birth years that fit the card's age band this year, oldest first. */
  readonly birthYears: readonly number[]
  /** Four plain Swedish words, offered as a passphrase that can be remembered. */
  readonly passphraseSuggestion: string
  readonly nicknameSuggestions: readonly string[]
}

/** The landing page: is it open, who is there? */
export interface PlaceNow {
  readonly place: PlaceView
  readonly rooms: readonly {
    readonly name: string
    readonly description: string
    readonly icon: string
    readonly tone: string
    readonly ageBands: readonly AgeBand[]
    readonly mode: 'open' | 'slow' | 'resting' | 'closed'
    readonly closesAt: string | null
    readonly nextOpensAt: string | null
  }[]
  readonly adults: readonly { readonly name: string; readonly avatar: Avatar }[]
}
