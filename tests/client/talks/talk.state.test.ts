import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { clientId, memberId, talkId } from '@lyktan/shared/ids.ts'
import type { TalkLine, TalkView } from '@lyktan/shared/talks.ts'
import { hasGap, lastSeq, mayWrite, openedTalk, stepTalk } from '../../../client/src/talks/talk.state.ts'
import type { TalkState } from '../../../client/src/talks/talk.state.ts'

const line = (seq: number, text = `rad ${seq}`): TalkLine => ({
  kind: 'said',
  seq,
  at: '2026-11-20T17:00:00.000Z',
  author: null,
  authorId: memberId.parse('alva'),
  clientId: clientId.parse(`line-${String(seq).padStart(4, '0')}`),
  text,
})
const talk = (version: number, more: Partial<TalkView> = {}): TalkView => ({
  id: talkId.parse('t1'),
  version,
  state: 'open',
  asker: null,
  askerBand: '13-15',
  answerer: null,
  reader: null,
  topic: null,
  askedAt: '2026-11-20T17:00:00.000Z',
  endedAt: null,
  choice: null,
  removedAt: null,
  isKept: false,
  isEmptied: false,
  isResting: false,
  ...more,
})
const read = (seqs: readonly number[], from: TalkState = openedTalk([])) =>
  stepTalk(from, { type: 'read', talk: talk(1), lines: seqs.map((seq) => line(seq)) })
const pending = (id: string) =>
  ({ clientId: id, text: 'hej', replyTo: null, phase: 'sending', problem: null }) as const

describe('a talk on the page', () => {
  it('a line that is heard before the one before it is only known to be missing', () => {
    const state = stepTalk(read([1, 2]), { type: 'said', line: line(4) })
    expect(lastSeq(state)).toBe(2)
    expect(hasGap(state)).toBe(true)
    const whole = stepTalk(state, { type: 'read', talk: talk(1), lines: [line(3), line(4)] })
    expect(hasGap(whole)).toBe(false)
    expect(whole.lines.map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
  })

  it('lost, doubled and shuffled announcements and then one reading give the same talk', () => {
    const all = [1, 2, 3, 4, 5, 6, 7]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...all), { maxLength: 20 }), (heard) => {
        const after = heard.reduce(
          (state, seq) => stepTalk(state, { type: 'said', line: line(seq) }),
          read([]),
        )
        const rest = all.filter((seq) => seq > lastSeq(after)).map((seq) => line(seq))
        const whole = stepTalk(after, { type: 'read', talk: talk(1), lines: rest })
        expect(whole.lines.map(({ seq }) => seq)).toEqual(all)
        expect(hasGap(whole)).toBe(false)
      }),
    )
  })

  it('what I wrote stands until it is seen to be stored, by the answer or by the announcement', () => {
    const sent = line(1)
    const id = sent.kind === 'said' ? sent.clientId : ''
    const waiting = stepTalk(read([]), { type: 'sending', pending: pending(id) })
    expect(waiting.outbox).toHaveLength(1)
    const heard = stepTalk(waiting, { type: 'said', line: sent })
    const answered = stepTalk(heard, { type: 'sent', line: sent, help: true })
    expect(heard.outbox).toEqual([])
    expect(answered.lines).toHaveLength(1)
    expect(answered.showsHelp).toBe(true)
    expect(stepTalk(answered, { type: 'help-seen' }).showsHelp).toBe(false)
  })

  it('an older answer about the talk never covers a newer one', () => {
    const ended = stepTalk(read([1]), { type: 'changed', talk: talk(3, { state: 'ended' }) })
    expect(stepTalk(ended, { type: 'changed', talk: talk(2) }).talk?.state).toBe('ended')
  })

  it('gone is gone: no word is left on the page', () => {
    const state = stepTalk(read([1, 2]), { type: 'sending', pending: pending('pending-1') })
    for (const step of [{ type: 'gone' }, { type: 'failed', code: 'not-found' }] as const)
      expect(stepTalk(state, step)).toMatchObject({ phase: 'gone', lines: [], outbox: [] })
    const emptied = stepTalk(state, { type: 'changed', talk: talk(2, { isEmptied: true }) })
    expect(emptied.lines).toEqual([])
    expect(hasGap(emptied)).toBe(false)
  })

  it('a lost connection leaves what was read', () => {
    const state = stepTalk(read([1]), { type: 'failed', code: 'unavailable' })
    expect(state).toMatchObject({ phase: 'ready', failedAs: 'unavailable' })
    expect(state.lines).toHaveLength(1)
  })

  it('she may write while she waits, of the adults the one who has answered, nobody afterwards', () => {
    const [alva, signe, tor] = ['alva', 'signe', 'tor'].map((id) => memberId.parse(id))
    if (alva === undefined || signe === undefined || tor === undefined) throw new Error('nobody is here')
    const person = (id: typeof alva) => ({ id, nickname: id, avatar: 'moon', badge: null }) as const
    const seats = { asker: person(alva), answerer: person(signe), reader: person(tor) }
    const who = (state: TalkView['state']) =>
      [alva, signe, tor].filter((id) => mayWrite(talk(1, { ...seats, state }), id))
    expect(who('asked')).toEqual([alva])
    expect(who('open')).toEqual([alva, signe])
    expect([...who('invited'), ...who('ended')]).toEqual([])
  })
})
