import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { asMemberId } from '@lyktan/shared/ids.ts'
import type { MemberId } from '@lyktan/shared/ids.ts'
import { actOnList } from '@lyktan/moderation/sign-ups/acts.ts'
import type { SignUpAct } from '@lyktan/moderation/sign-ups/acts.ts'
import { emptyList, freePlaces, placeInLine, settle } from '@lyktan/moderation/sign-ups/list.ts'
import type { SignUpList, SignUpTerms } from '@lyktan/moderation/sign-ups/list.ts'

const [alva, omar, elias, noor] = ['alva', 'omar', 'elias', 'noor'].map(asMemberId) as [
  MemberId,
  MemberId,
  MemberId,
  MemberId,
]

const terms = (wishes: Partial<SignUpTerms> = {}): SignUpTerms => ({
  way: 'open',
  capacity: 2,
  startsAt: new Date('2026-11-27T17:00:00.000Z'),
  timeZone: 'Europe/Stockholm',
  phase: 'before',
  now: new Date('2026-11-20T12:00:00.000Z'),
  ...wishes,
})

function after(list: SignUpList, act: SignUpAct, of: SignUpTerms = terms()): SignUpList {
  const acted = actOnList(list, act, of)
  if (acted.list === undefined) throw new Error(`refused: ${acted.refused}`)
  return acted.list
}

const joined = (who: readonly MemberId[], of: SignUpTerms = terms()) =>
  who.reduce((list, memberId) => after(list, { kind: 'join', memberId }, of), emptyList)
const states = ({ people }: SignUpList) => people.map(({ memberId, state }) => `${memberId} ${state}`)

describe('the list of a session', () => {
  it('whoever comes gets a place while there are any, and stands in line afterwards', () => {
    const list = joined([alva, omar, elias, noor])
    expect(states(list)).toEqual(['alva signed-up', 'omar signed-up', 'elias waiting', 'noor waiting'])
    expect([alva, elias, noor].map((who) => placeInLine(list, who))).toEqual([null, 1, 2])
    expect(after(list, { kind: 'join', memberId: alva })).toEqual(list)
  })

  it('a place that gets free is offered to the first in line, and is hers when she says yes in time', () => {
    const list = after(joined([alva, omar, elias, noor]), { kind: 'leave', memberId: alva })
    expect(states(list)).toEqual(['omar signed-up', 'elias offered', 'noor waiting'])
    expect(actOnList(list, { kind: 'accept', memberId: noor }, terms()).refused).toBe('stale')
    expect(states(after(list, { kind: 'accept', memberId: elias }))).toEqual([
      'omar signed-up',
      'elias signed-up',
      'noor waiting',
    ])
  })

  it('an offer that is declined or not answered goes to the next; who missed hers is not forgotten', () => {
    const offered = after(joined([alva, omar, elias, noor]), { kind: 'leave', memberId: alva })
    expect(states(after(offered, { kind: 'decline', memberId: elias }))).toEqual([
      'omar signed-up',
      'noor offered',
    ])
    const late = terms({ now: new Date('2026-11-21T12:00:00.000Z') })
    const missed = settle(offered, late)
    expect(states(missed)).toEqual(['omar signed-up', 'elias lapsed', 'noor offered'])
    expect(actOnList(offered, { kind: 'accept', memberId: elias }, late).refused).toBe('stale')
    const again = after(missed, { kind: 'join', memberId: elias }, late)
    expect(states(again)).toEqual(['omar signed-up', 'noor offered', 'elias waiting'])
  })

  it('more places are offered in order; fewer throw nobody out and let nobody in', () => {
    const list = joined([alva, omar, elias, noor])
    expect(states(settle(list, terms({ capacity: 3 })))[2]).toBe('elias offered')
    expect(states(settle(list, terms({ capacity: null }))).slice(2)).toEqual([
      'elias offered',
      'noor offered',
    ])
    const fewer = after(list, { kind: 'leave', memberId: omar }, terms({ capacity: 1 }))
    expect(states(fewer)).toEqual(['alva signed-up', 'elias waiting', 'noor waiting'])
  })

  it('where a host says yes, nobody has a place before; her order is when she asked; a no has its reason and can be turned', () => {
    const approval = terms({ way: 'approval', capacity: 1 })
    const yes = (memberId: MemberId): SignUpAct => ({ kind: 'decide', memberId, refuse: null })
    const asked = joined([alva, omar, elias], approval)
    expect(states(asked)).toEqual(['alva asked', 'omar asked', 'elias asked'])
    const first = after(asked, yes(omar), approval)
    const later = after(after(first, yes(elias), approval), yes(alva), approval)
    expect(states(later)).toEqual(['alva waiting', 'omar signed-up', 'elias waiting'])
    const no = after(asked, { kind: 'decide', memberId: alva, refuse: 'full' }, approval)
    expect(no.people[0]).toMatchObject({ state: 'refused', reason: 'full' })
    expect(after(no, { kind: 'join', memberId: alva }, approval)).toEqual(no)
    expect(after(no, yes(alva), approval).people[0]).toMatchObject({ state: 'signed-up', reason: null })
    expect(actOnList(first, { kind: 'decide', memberId: omar, refuse: 'full' }, approval).refused).toBe(
      'stale',
    )
    expect(states(settle(asked, terms({ capacity: 1 })))).toEqual([
      'alva offered',
      'omar waiting',
      'elias waiting',
    ])
  })

  it('at the start the line is dissolved: who has a place keeps it, and a free one is for whoever comes', () => {
    const begun = terms({ phase: 'begun', now: new Date('2026-11-27T17:00:00.000Z') })
    const list = settle(joined([alva, omar, elias]), begun)
    expect(states(list)).toEqual(['alva signed-up', 'omar signed-up', 'elias unplaced'])
    expect(actOnList(list, { kind: 'join', memberId: noor }, begun).refused).toBe('sign-up-closed')
    const left = after(list, { kind: 'leave', memberId: omar }, begun)
    expect(states(after(left, { kind: 'join', memberId: elias }, begun))).toEqual([
      'alva signed-up',
      'elias signed-up',
    ])
    const over = terms({ phase: 'over' })
    expect(actOnList(list, { kind: 'leave', memberId: alva }, over).refused).toBe('sign-up-closed')
  })
})

type Step =
  | { readonly kind: 'act'; readonly act: SignUpAct }
  | { readonly kind: 'terms'; readonly change: Partial<SignUpTerms> }
  | { readonly kind: 'wait'; readonly hours: number }

const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(asMemberId)
const memberId = fc.constantFrom(...people)
const own = fc.record({
  kind: fc.constantFrom(
    'join' as const,
    'join' as const,
    'leave' as const,
    'accept' as const,
    'decline' as const,
  ),
  memberId,
})
const hosts = fc.record({
  kind: fc.constant('decide' as const),
  memberId,
  refuse: fc.constantFrom(null, null, 'full' as const),
})
const change: fc.Arbitrary<Partial<SignUpTerms>> = fc.oneof(
  fc.constantFrom(0, 1, 2, 3, 5, null).map((capacity) => ({ capacity })),
  fc.constantFrom('open' as const, 'approval' as const).map((way) => ({ way })),
)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: own.map((act) => ({ kind: 'act' as const, act })) },
  { weight: 3, arbitrary: hosts.map((act) => ({ kind: 'act' as const, act })) },
  { weight: 3, arbitrary: change.map((one) => ({ kind: 'terms' as const, change: one })) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 0, max: 40 }).map((hours) => ({ kind: 'wait' as const, hours })),
  },
)

const are = (list: SignUpList, ...states: readonly string[]) =>
  list.people.filter(({ state }) => states.includes(state)).map(({ memberId: who }) => who)
const holders = (list: SignUpList) => are(list, 'signed-up', 'offered')
const line = (list: SignUpList) => are(list, 'waiting')
const turnOf = (list: SignUpList, who: MemberId) =>
  list.people.find((one) => one.memberId === who)?.turn ?? Number.NaN

/** What must hold between any list and the next, whatever happened to it. */
function expectKept(before: SignUpList, next: SignUpList, { capacity }: SignUpTerms) {
  const newHolders = holders(next).filter((who) => !holders(before).includes(who))
  const stillWaiting = line(before).filter((who) => line(next).includes(who))
  // More than the places there are only those who had one already.
  if (newHolders.length > 0) expect(holders(next).length).toBeLessThanOrEqual(capacity ?? Infinity)
  // Nobody waits beside a free place.
  if (line(next).length > 0) expect(freePlaces(next, { capacity })).toBe(0)
  // Nobody gets a place past somebody who waited before and waits still; and those keep their order.
  for (const placed of newHolders)
    for (const who of stillWaiting) expect(turnOf(next, placed)).toBeLessThan(turnOf(next, who))
  expect(line(next).filter((who) => stillWaiting.includes(who))).toEqual(stillWaiting)
}

/** Who must be in the list after an act that was heard: everybody who signed up and has not said no. */
function noteAct(signedUp: Set<MemberId>, act: SignUpAct) {
  if (act.kind === 'join') signedUp.add(act.memberId)
  if (act.kind === 'leave' || act.kind === 'decline') signedUp.delete(act.memberId)
}

/** One step of a history. A refused act only lets time do its work. */
function take(list: SignUpList, one: Step, of: SignUpTerms) {
  const acted = one.kind === 'act' ? actOnList(list, one.act, of) : undefined
  return { next: acted?.list ?? settle(list, of), heard: acted?.list !== undefined }
}

const termsAfter = (of: SignUpTerms, one: Step): SignUpTerms => {
  if (one.kind === 'terms') return { ...of, ...one.change }
  if (one.kind === 'wait') return { ...of, now: new Date(of.now.getTime() + one.hours * 3_600_000) }
  return of
}

describe('whatever happens, in whatever order', () => {
  it('no session is overfilled, nobody is passed in the line, nobody is lost', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let of = terms({ capacity: 2 })
        let list = emptyList
        const signedUp = new Set<MemberId>()
        for (const one of steps) {
          of = termsAfter(of, one)
          const { next, heard } = take(list, one, of)
          const left = one.kind === 'act' ? one.act.memberId : null
          if (one.kind === 'act' && heard) noteAct(signedUp, one.act)
          expectKept(list, next, of)
          // Nobody but who leaves loses a place that she has said yes to.
          const stay = are(list, 'signed-up').filter((who) => who !== left)
          expect(are(next, 'signed-up')).toEqual(expect.arrayContaining(stay))
          expect(next.people.map(({ memberId: who }) => who).toSorted()).toEqual([...signedUp].toSorted())
          expect(settle(next, of)).toEqual(next)
          list = next
        }
        const begun = settle(list, { ...of, phase: 'begun' })
        expect(are(begun, 'signed-up', 'refused', 'unplaced')).toEqual(list.people.map((one) => one.memberId))
      }),
      { numRuns: 1000 },
    )
  })
})
