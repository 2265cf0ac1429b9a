import type { IgnoredView, OwnFlagView } from '@lyktan/shared/flags.ts'
import type { FlagId, MemberId, MessageId } from '@lyktan/shared/ids.ts'

/** What I have told the leaders, and whom I would rather not read. */
export interface Told {
  /** null until the first answer; newest first. */
  readonly flags: readonly OwnFlagView[] | null
  readonly ignored: readonly IgnoredView[] | null
  /** The latest reading failed. */
  readonly isFailed: boolean
}

export type ToldEvent =
  | { readonly type: 'flags'; readonly flags: readonly OwnFlagView[] }
  | { readonly type: 'flag'; readonly flag: OwnFlagView }
  | { readonly type: 'seen'; readonly flagId: FlagId }
  | { readonly type: 'ignored'; readonly ignored: readonly IgnoredView[] }
  | { readonly type: 'failed' }

export const nothingTold: Told = { flags: null, ignored: null, isFailed: false }

export function stepTold(told: Told, event: ToldEvent): Told {
  switch (event.type) {
    case 'flags':
      return { ...told, flags: event.flags.map((flag) => later(flag, told.flags)), isFailed: false }
    case 'flag':
      return { ...told, flags: withOne(told.flags ?? [], later(event.flag, told.flags)) }
    case 'seen':
      return { ...told, flags: told.flags && told.flags.map((flag) => seen(flag, event.flagId)) }
    case 'ignored':
      return { ...told, ignored: event.ignored }
    case 'failed':
      return { ...told, isFailed: true }
  }
}

const withOne = (flags: readonly OwnFlagView[], flag: OwnFlagView) =>
  flags.some(({ id }) => id === flag.id)
    ? flags.map((one) => (one.id === flag.id ? flag : one))
    : [flag, ...flags]

/** An answer is never taken back by what was told before it, nor is having read it. */
function later(flag: OwnFlagView, known: Told['flags']): OwnFlagView {
  const before = known?.find(({ id }) => id === flag.id)
  if (!before?.answer) return flag
  if (!flag.answer) return before
  return before.answer.isSeen ? { ...flag, answer: { ...flag.answer, isSeen: true } } : flag
}

const seen = (flag: OwnFlagView, flagId: FlagId): OwnFlagView =>
  flag.id === flagId && flag.answer ? { ...flag, answer: { ...flag.answer, isSeen: true } } : flag

/** Answers that I have not read. */
export const freshAnswers = ({ flags }: Told): readonly OwnFlagView[] =>
  flags?.filter(({ answer }) => answer !== null && !answer.isSeen) ?? []

/** What is folded in my own view of a room. */
export interface Folding {
  readonly flagged: readonly MessageId[]
  readonly ignored: readonly MemberId[]
}

export const foldingOf = ({ flags, ignored }: Told): Folding => ({
  flagged: flags?.flatMap(({ messageId }) => (messageId === null ? [] : [messageId])) ?? [],
  ignored: ignored?.map(({ memberId }) => memberId) ?? [],
})
