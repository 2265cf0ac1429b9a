import { expect, it } from 'vitest'

import { asMemberId, asQuestionId } from '@lyktan/shared/ids.ts'
import {
  inOrder,
  judgeQuestion,
  mayAskAgain,
  mayDecline,
  reasonsInWords,
} from '@lyktan/moderation/live/questions.ts'
import type { QuestionStanding } from '@lyktan/moderation/live/questions.ts'

const [signe, tor] = [asMemberId('signe'), asMemberId('tor')]
const waiting: QuestionStanding = { state: 'waiting', isPinned: false, declinedBy: null, isAgain: false }

it('a question is shown only when a host has let it through', () => {
  expect(judgeQuestion(waiting, 'show', signe)).toEqual({ state: 'shown' })
  for (const act of ['answered', 'pin', 'unpin', 'take-down'] as const)
    expect(judgeQuestion(waiting, act, signe)).toBeUndefined()
  expect(judgeQuestion({ ...waiting, state: 'shown' }, 'show', signe)).toBeUndefined()
})

it('when its asker asks again, the one who declined it neither shows nor declines it; a colleague does, and that is the end of it', () => {
  const declined = { ...waiting, state: 'declined', declinedBy: signe } as const
  expect(mayAskAgain(declined)).toBe(true)
  const again: QuestionStanding = { ...declined, state: 'waiting', isAgain: true }
  expect(judgeQuestion(again, 'show', signe)).toBeUndefined()
  expect(mayDecline(again, signe)).toBe(false)
  expect(judgeQuestion(again, 'show', tor)).toEqual({ state: 'shown' })
  expect(mayDecline(again, tor)).toBe(true)
  expect(mayAskAgain({ ...again, state: 'declined' })).toBe(false)
})

it('pinned stand first, then the most wished for, then those that are answered', () => {
  const question = (name: string, votes: number, marks = {}) => ({
    id: asQuestionId(name),
    text: name,
    isAnswered: false,
    isPinned: false,
    votes,
    ...marks,
  })
  const names = inOrder([
    question('answered', 9, { isAnswered: true }),
    question('few', 1),
    question('many', 5),
    question('pinned', 0, { isPinned: true }),
  ]).map(({ text }) => text)
  expect(names).toEqual(['pinned', 'many', 'few', 'answered'])
})

it('why it was held says nothing of how old its asker is, or how new', () => {
  expect(reasonsInWords(['contact', 'new-here', 'read-first'])).toEqual(['contact'])
})
