import { describe, expect, it } from 'vitest'

import type { OwnFlagView } from '@lyktan/shared/flags.ts'
import { asFlagId, asMemberId, asMessageId } from '@lyktan/shared/ids.ts'
import { foldingOf, freshAnswers, nothingTold, stepTold } from '../../../client/src/flags/told.state.ts'
import type { Told, ToldEvent } from '../../../client/src/flags/told.state.ts'

const flag = (id: string, rest: Partial<OwnFlagView> = {}): OwnFlagView => ({
  id: asFlagId(id),
  kind: 'message',
  messageId: asMessageId(`message-${id}`),
  roomName: 'Soffan',
  category: 'mean',
  readBy: 'leaders',
  raisedAt: '2026-11-20T17:00:00.000Z',
  answer: null,
  ...rest,
})
const answer = { outcome: 'removed', words: null, at: '2026-11-20T17:05:00.000Z', isSeen: false } as const
const after = (...events: readonly ToldEvent[]): Told => events.reduce(stepTold, nothingTold)

describe('what I have told', () => {
  it('is known once, the newest first, however often it is told', () => {
    const { flags } = after(
      { type: 'flags', flags: [flag('one')] },
      { type: 'flag', flag: flag('two') },
      { type: 'flag', flag: flag('two') },
    )
    expect(flags?.map(({ id }) => id)).toEqual(['two', 'one'])
  })

  it('keeps an answer that came before a late receipt or a late list', () => {
    const answered: ToldEvent = { type: 'flag', flag: flag('one', { answer }) }
    const late = [
      after(answered, { type: 'flag', flag: flag('one') }),
      after(answered, { type: 'flags', flags: [flag('one')] }),
    ]
    for (const told of late) expect(told.flags?.[0]?.answer).toEqual(answer)
  })

  it('is fresh until I have read it, and then never again', () => {
    const answered: ToldEvent = { type: 'flag', flag: flag('one', { answer }) }
    const read: ToldEvent = { type: 'seen', flagId: asFlagId('one') }

    expect(freshAnswers(after(answered))).toHaveLength(1)
    expect(freshAnswers(after(answered, read))).toEqual([])
    expect(freshAnswers(after(answered, read, answered))).toEqual([])
  })

  it('folds the messages that I told about and the people whom I ignore', () => {
    const person = { id: asMemberId('omar'), nickname: 'Omar', avatar: 'moon', badge: null } as const
    const ignored = [{ memberId: person.id, person, since: '2026-11-20T17:00:00.000Z' }]
    const told = after(
      { type: 'flags', flags: [flag('one'), flag('two', { kind: 'room', messageId: null })] },
      { type: 'ignored', ignored },
    )
    expect(foldingOf(told)).toEqual({ flagged: ['message-one'], ignored: ['omar'] })
  })
})
