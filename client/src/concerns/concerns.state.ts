import type { Asked } from '@lyktan/shared/commands.ts'
import type { ConcernId } from '@lyktan/shared/ids.ts'
import type { ConcernAnswers, ConcernView } from '@lyktan/shared/concerns.ts'
import type { ProblemCode } from '@lyktan/shared/problems.ts'

type Listed = ConcernAnswers['concern:list']

/** The concerns that I may read, and what the guide needs. */
export interface Concerns extends Listed {
  readonly phase: 'loading' | 'ready' | 'failed'
  readonly failedAs: ProblemCode | null
}

export type ConcernsStep =
  | ({ readonly type: 'read' } & Listed)
  | { readonly type: 'failed'; readonly code: ProblemCode }
  | { readonly type: 'changed'; readonly concern: ConcernView }
  | { readonly type: 'gone'; readonly concernId: ConcernId }
  | { readonly type: 'contacts'; readonly contacts: Listed['contacts'] }

export const noConcerns: Concerns = {
  phase: 'loading',
  failedAs: null,
  concerns: [],
  others: [],
  leaders: [],
  contacts: [],
}

export function stepConcerns(state: Concerns, step: ConcernsStep): Concerns {
  switch (step.type) {
    case 'read': {
      const { concerns, others, leaders, contacts } = step
      return { phase: 'ready', failedAs: null, concerns, others, leaders, contacts }
    }
    case 'failed':
      return { ...state, phase: state.phase === 'ready' ? 'ready' : 'failed', failedAs: step.code }
    case 'changed':
      return { ...state, concerns: withConcern(state.concerns, step.concern) }
    case 'gone':
      return { ...state, concerns: state.concerns.filter(({ id }) => id !== step.concernId) }
    case 'contacts':
      return { ...state, contacts: step.contacts }
  }
}

function withConcern(concerns: readonly ConcernView[], concern: ConcernView): readonly ConcernView[] {
  const known = concerns.find(({ id }) => id === concern.id)
  if (known === undefined) return [concern, ...concerns]
  if (known.version > concern.version) return concerns
  return concerns.map((one) => (one.id === concern.id ? concern : one))
}

/** What is chosen in the guide. */
export type ConcernChange = Omit<Asked<'concern:change'>, 'concernId' | 'version'>

/** A concern as it is going to be, as far as choices go: they show at once. A report is shown when it is stored. */
export function withWishes(concern: ConcernView, wished: ConcernChange): ConcernView {
  const { danger, consulted, told, notReported, feedback } = wished
  const { openedAt } = concern
  return {
    ...concern,
    ...(danger && { danger }),
    ...(consulted && { consulted }),
    ...(told && { told }),
    ...(notReported && { notReported, report: null }),
    ...(feedback && { feedback: { answer: feedback, at: concern.feedback?.at ?? openedAt } }),
  }
}

/** The wishes that are left when one has been answered; a newer wish for the same thing stands. */
export function withoutWish(wished: ConcernChange, answered: ConcernChange): ConcernChange {
  const values = new Set<unknown>(Object.values(answered))
  return Object.fromEntries(Object.entries(wished).filter(([, value]) => !values.has(value)))
}

/** The steps of the guide in order, each with whether it is done. */
export function guideSteps(concern: ConcernView): readonly { step: GuideStep; isDone: boolean }[] {
  const isReported = concern.report !== null || concern.notReported !== null
  const isToFollow = concern.report !== null
  return [
    { step: 'danger', isDone: concern.danger !== null },
    { step: 'consult', isDone: concern.consulted.length > 0 },
    { step: 'report', isDone: isReported },
    { step: 'tell', isDone: concern.told !== null && concern.told !== 'not-yet' },
    ...(isToFollow
      ? [
          {
            step: 'follow',
            isDone: concern.feedback !== null && concern.feedback.answer !== 'no-answer',
          } as const,
        ]
      : []),
  ]
}
export type GuideStep = 'danger' | 'consult' | 'report' | 'tell' | 'follow'

/** What a case number may be: the same rule as the server's, told before anything is sent. */
export const isCaseNumber = (text: string): boolean =>
  /^(?=.*\d)(?=.{1,30}$)[\p{L}\d./:-]+( [\p{L}\d./:-]+){0,2}$/u.test(text)

/** "2026-11-20T17:30" as a field of date and time holds it, in the reader's own time. */
export function localTime(at: Date): string {
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}
