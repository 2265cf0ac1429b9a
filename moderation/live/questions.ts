import type { HoldReason } from '@lyktan/shared/findings.ts'
import type { MemberId } from '@lyktan/shared/ids.ts'
import type { QuestionAct, QuestionState, QuestionView } from '@lyktan/shared/live.ts'

/** What of a question decides what a host may do with it. Who asked is nowhere here. */
export interface QuestionStanding {
  readonly state: QuestionState
  readonly isPinned: boolean
  /** Who has declined it, when its asker has asked for another host's eyes. */
  readonly declinedBy: MemberId | null
  readonly isAgain: boolean
}

type Change = Partial<Pick<QuestionStanding, 'state' | 'isPinned'>>

const acts: Readonly<Record<QuestionAct, { readonly from: readonly QuestionState[]; readonly to: Change }>> =
  {
    show: { from: ['waiting', 'declined'], to: { state: 'shown' } },
    answered: { from: ['shown'], to: { state: 'answered', isPinned: false } },
    pin: { from: ['shown', 'answered'], to: { isPinned: true } },
    unpin: { from: ['shown', 'answered'], to: { isPinned: false } },
    /** Back to be read: it was shown by mistake. */
    'take-down': { from: ['shown', 'answered'], to: { state: 'waiting', isPinned: false } },
  }

/** What a host's act makes of a question; undefined when it is not as she saw it, or another host is to decide. */
export function judgeQuestion(
  question: QuestionStanding,
  act: QuestionAct,
  by: MemberId,
): Change | undefined {
  const { from, to } = acts[act]
  if (!from.includes(question.state)) return undefined
  return act === 'show' && !mayDecide(question, by) ? undefined : to
}

/** Whether this host may decide it now: what one has declined, and its asker asks about again, is for another. */
export const mayDecide = ({ isAgain, declinedBy }: QuestionStanding, by: MemberId): boolean =>
  !isAgain || declinedBy !== by

/** Declining is open while it waits. */
export const mayDecline = (question: QuestionStanding, by: MemberId): boolean =>
  question.state === 'waiting' && mayDecide(question, by)

/** Its asker may ask for another host's eyes once. */
export const mayAskAgain = ({ state, isAgain }: QuestionStanding): boolean => state === 'declined' && !isAgain

/** In the order in which everybody reads them: pinned first, answered last, between them the most wished for, then by time. */
export function inOrder<Question extends QuestionView>(questions: readonly Question[]): readonly Question[] {
  const rank = ({ isPinned, isAnswered }: QuestionView) => (isPinned ? 0 : isAnswered ? 2 : 1)
  return questions.toSorted((one, other) => rank(one) - rank(other) || other.votes - one.votes)
}

/** Why somebody is read first, whatever she writes: such a reason would tell hosts how old the asker is, or that she is new. */
const aboutAsker: readonly HoldReason[] = ['read-first', 'new-here']

/** What hosts may know of why a question was held: what its words gave rise to, nothing about who wrote them. */
export const reasonsInWords = (reasons: readonly HoldReason[]): readonly HoldReason[] =>
  reasons.filter((reason) => !aboutAsker.includes(reason))
