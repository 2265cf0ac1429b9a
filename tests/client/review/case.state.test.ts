import { asCaseId, asMemberId } from '@lyktan/shared/ids.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'
import { describe, expect, it } from 'vitest'

import { noCase, stepCase } from '../../../client/src/review/case.state.ts'
import { leaseEnd } from '../../../client/src/review/lease.ts'
import type { CaseEvent, CaseState } from '../../../client/src/review/case.state.ts'
import { detail, row as aRow } from './case-rows.ts'

const signe = asMemberId('signe')
const tor = asMemberId('tor')
const caseId = asCaseId('case-1')
const claimOf = (memberId: typeof signe) => ({ memberId, name: memberId, until: '2026-11-20T12:05:00Z' })

const row = (changes: Partial<CaseRow> = {}) =>
  aRow('case-1', { version: 2, state: 'claimed', claim: claimOf(signe), ...changes })
const after = (...events: readonly CaseEvent[]): CaseState => events.reduce(stepCase, noCase)
const claiming: CaseEvent = { type: 'claiming', caseId }
const claimed: CaseEvent = { type: 'claimed', detail: detail(), now: 1000, veilsAll: false }
const release: CaseEvent = { type: 'draft', event: { type: 'outcome', outcome: 'release', suggested: null } }

describe('opening a case', () => {
  it('veils a grave text until the leader opens it, and only that one', () => {
    const graveOne = detail({ severity: 'high' })
    const grave = after(claiming, { type: 'claimed', detail: graveOne, now: 0, veilsAll: false })

    expect(grave).toMatchObject({ phase: 'open', isVeiled: true })
    expect(stepCase(grave, { type: 'veil' })).toMatchObject({ isVeiled: false })
    expect(after(claiming, claimed)).toMatchObject({ phase: 'open', isVeiled: false })
  })

  it('veils every text for a leader who has chosen that', () => {
    const byChoice: CaseEvent = { type: 'claimed', detail: detail(), now: 0, veilsAll: true }

    expect(after(claiming, byChoice)).toMatchObject({ phase: 'open', isVeiled: true })
  })

  it('ignores an answer to a claim that was given up', () => {
    expect(after(claiming, { type: 'closed' }, claimed)).toEqual(noCase)
    expect(after(claiming, { type: 'claiming', caseId: asCaseId('other') }, claimed)).toMatchObject({
      phase: 'claiming',
      caseId: 'other',
    })
  })

  it('says who has it, or what else stands in the way', () => {
    expect(after(claiming, { type: 'refused', caseId, problem: { code: 'claimed' } })).toMatchObject({
      lost: { why: 'taken' },
    })
    expect(after(claiming, { type: 'refused', caseId, problem: { code: 'stale' } })).toMatchObject({
      lost: { why: 'stale' },
    })
    expect(after(claiming, { type: 'refused', caseId, problem: { code: 'off-shift' } })).toMatchObject({
      lost: { why: 'problem', code: 'off-shift' },
    })
  })
})

describe('holding a case', () => {
  it('decides on the version of its latest extension', () => {
    const extended = after(claiming, claimed, { type: 'extended', case: row({ version: 3 }), now: 9000 })

    expect(extended).toMatchObject({ detail: { version: 3 }, until: leaseEnd(9000) })
    expect(stepCase(extended, { type: 'extended', case: row({ version: 2 }), now: 9999 })).toBe(extended)
  })

  it('ends when a colleague takes it over, and says who', () => {
    const taken = row({ version: 3, claim: claimOf(tor) })

    expect(after(claiming, claimed, { type: 'heard', case: taken, me: signe })).toMatchObject({
      phase: 'lost',
      lost: { why: 'taken', by: 'tor' },
    })
  })

  it('ends when the time runs out, here or on the server', () => {
    const open = row({ version: 3, state: 'open', claim: null })

    expect(after(claiming, claimed, { type: 'lapsed' })).toMatchObject({ lost: { why: 'over' } })
    expect(after(claiming, claimed, { type: 'heard', case: open, me: signe })).toMatchObject({
      lost: { why: 'over' },
    })
  })

  it('ends when somebody else decided it', () => {
    const decided = row({ version: 3, state: 'decided', claim: null })

    expect(after(claiming, claimed, { type: 'heard', case: decided, me: signe })).toMatchObject({
      lost: { why: 'decided' },
    })
  })

  it('tells what somebody else decided as soon as that is known', () => {
    const decided = { outcome: 'released', by: 'Tor', at: '2026-11-20T12:01:00Z' } as const
    const heard = after(
      claiming,
      claimed,
      { type: 'heard', case: row({ version: 3, state: 'decided', claim: null }), me: signe },
      { type: 'told', caseId, decided },
    )
    const refused = after(claiming, { type: 'refused', caseId, problem: { code: 'stale', decided } })

    expect(heard).toMatchObject({ lost: { why: 'decided', decided } })
    expect(refused).toMatchObject({ lost: { why: 'decided', decided } })
  })

  it('of a colleague is followed: what she decided, or that it is free again', () => {
    const taken: CaseEvent = { type: 'refused', caseId, problem: { code: 'claimed' } }
    const decided = row({ version: 4, state: 'decided', claim: null })
    const free = row({ version: 4, state: 'open', claim: null })

    expect(after(claiming, taken, { type: 'heard', case: decided, me: signe })).toMatchObject({
      lost: { why: 'decided', decided: null },
    })
    expect(after(claiming, taken, { type: 'heard', case: free, me: signe })).toMatchObject({
      lost: { why: 'free' },
    })
  })

  it('ends when it is given on, and is not called decided', () => {
    const waiting = row({ version: 3, state: 'waiting', claim: null })

    expect(after(claiming, claimed, { type: 'heard', case: waiting, me: signe })).toMatchObject({
      lost: { why: 'over' },
    })
  })

  it('hears nothing in old news, other cases, and its own extension', () => {
    const held = after(claiming, claimed)

    expect(
      stepCase(held, { type: 'heard', case: row({ version: 1, claim: null, state: 'open' }), me: signe }),
    ).toBe(held)
    expect(stepCase(held, { type: 'heard', case: row({ id: asCaseId('x'), version: 9 }), me: signe })).toBe(
      held,
    )
    expect(stepCase(held, { type: 'heard', case: row({ version: 3 }), me: signe })).toBe(held)
  })
})

describe('sending a decision', () => {
  it('is not taken for a colleague’s when its announcement comes before its answer', () => {
    const sending = after(claiming, claimed, release, { type: 'sending' })
    const decided = row({ version: 3, state: 'decided', claim: null })

    expect(stepCase(sending, { type: 'heard', case: decided, me: signe })).toBe(sending)
  })

  it('keeps everything written when the network fails', () => {
    const failed = after(
      claiming,
      claimed,
      release,
      { type: 'sending' },
      { type: 'not-sent', problem: { code: 'unavailable' } },
    )

    expect(failed).toMatchObject({
      phase: 'open',
      isSending: false,
      notSent: 'unavailable',
      draft: { outcome: 'release' },
    })
  })

  it('is refused when somebody was first', () => {
    expect(
      after(
        claiming,
        claimed,
        release,
        { type: 'sending' },
        { type: 'not-sent', problem: { code: 'stale' } },
      ),
    ).toMatchObject({
      phase: 'lost',
      lost: { why: 'stale' },
    })
  })
})
