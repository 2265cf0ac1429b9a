import type { Avatar } from '@lyktan/shared/avatars.ts'
import { limits } from '@lyktan/shared/limits.ts'
import type { Gender, InvitationOffer, MeView } from '@lyktan/shared/members.ts'

/** What somebody coming in has answered so far. Lives in this page alone until she goes in. */
export interface JoinAnswers {
  readonly birthYear: number | null
  readonly hasTurned13: boolean | null
  readonly nickname: string
  readonly avatar: Avatar | null
  readonly acceptsRules: boolean
  readonly passphrase: string
  readonly gender: Gender | null
  readonly area: string | null
}

export const questions = ['age', 'self', 'rules', 'key'] as const
export type Question = (typeof questions)[number]

/** Asking: a card was shown that fits. Refused holds nothing but why: what was answered is forgotten. */
export type Join =
  | { readonly step: 'card'; readonly code: string }
  | {
      readonly step: 'asking'
      readonly question: Question
      readonly code: string
      readonly offer: InvitationOffer
      readonly answers: JoinAnswers
    }
  | { readonly step: 'refused'; readonly why: 'too-young' | 'other-age' }
  | { readonly step: 'inside'; readonly me: MeView; readonly recoveryCode: string }

export type JoinEvent =
  | { readonly type: 'offered'; readonly code: string; readonly offer: InvitationOffer }
  | { readonly type: 'answered'; readonly part: Partial<JoinAnswers> }
  | { readonly type: 'forward' }
  | { readonly type: 'back' }
  | { readonly type: 'refused'; readonly why: 'too-young' | 'other-age' }
  | { readonly type: 'joined'; readonly me: MeView; readonly recoveryCode: string }

export const atCard: Join = { step: 'card', code: '' }

const unanswered = (offer: InvitationOffer): JoinAnswers => ({
  birthYear: null,
  hasTurned13: null,
  nickname: '',
  avatar: null,
  acceptsRules: false,
  passphrase: offer.passphraseSuggestion,
  gender: null,
  area: null,
})

export function stepJoin(join: Join, event: JoinEvent): Join {
  switch (event.type) {
    case 'offered':
      return {
        step: 'asking',
        question: 'age',
        code: event.code,
        offer: event.offer,
        answers: unanswered(event.offer),
      }
    case 'refused':
      return { step: 'refused', why: event.why }
    case 'joined':
      return { step: 'inside', me: event.me, recoveryCode: event.recoveryCode }
    case 'answered':
      return join.step === 'asking' ? { ...join, answers: { ...join.answers, ...event.part } } : join
    case 'forward':
      return turn(join, 1)
    case 'back':
      return turn(join, -1)
  }
}

function turn(join: Join, by: 1 | -1): Join {
  if (join.step !== 'asking') return join
  const question = questions[questions.indexOf(join.question) + by]
  if (question) return { ...join, question }
  return by === -1 ? { step: 'card', code: join.code } : join
}

/** Whoever turns 13 this year is asked whether she has: the year alone does not tell. */
export const asksTurned13 = (birthYear: number | null, year: number): boolean => birthYear === year - 13

export type Missing = 'birthYear' | 'hasTurned13' | 'nickname' | 'avatar' | 'acceptsRules' | 'passphrase'

/** What must be answered before the next question. Empty: go on. */
export function missingIn(question: Question, answers: JoinAnswers, year: number): readonly Missing[] {
  const nickname = answers.nickname.trim()
  const checks: Record<Question, readonly (readonly [Missing, boolean])[]> = {
    age: [
      ['birthYear', answers.birthYear === null],
      ['hasTurned13', asksTurned13(answers.birthYear, year) && answers.hasTurned13 === null],
    ],
    self: [
      ['nickname', nickname.length < limits.nicknameCharactersMin],
      ['avatar', answers.avatar === null],
    ],
    rules: [['acceptsRules', !answers.acceptsRules]],
    key: [['passphrase', answers.passphrase.length < limits.passphraseCharactersMin]],
  }
  return checks[question].flatMap(([missing, isMissing]) => (isMissing ? [missing] : []))
}
