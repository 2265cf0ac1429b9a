import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { asMemberId } from '@lyktan/shared/ids.ts'
import type { MemberId, MunicipalityId, SessionId } from '@lyktan/shared/ids.ts'
import { freePlaces } from '@lyktan/moderation/sign-ups/list.ts'
import type { SignUpAct } from '@lyktan/moderation/sign-ups/acts.ts'
import { changeList } from '../../../server/sign-ups/change-list.ts'
import { SignUpListModel } from '../../../server/sign-ups/list.model.ts'
import { settleListOf } from '../../../server/sign-ups/settle-lists.ts'
import { findSession } from '../../../server/sessions/find-session.ts'
import { HostedSession } from '../../../server/sessions/session.model.ts'
import { Refusal } from '../../../server/refusal.ts'
import { furnishMunicipality } from '../../support/cast.ts'
import { surroundings } from '../../support/circumstances.ts'
import { openDatabase } from '../../support/database.ts'
import type { TestDatabase } from '../../support/database.ts'
import { furnishSession } from './planned.ts'

let database: TestDatabase
let municipalityId: MunicipalityId
// Two places on one database: each with what it remembers, neither knowing of the other's turns.
const places = [surroundings(), surroundings()] as const

beforeAll(async () => {
  database = await openDatabase()
  municipalityId = await furnishMunicipality('lindasa')
})
afterAll(() => database.close())

type Step = { readonly at: 0 | 1 } & (
  | { readonly act: SignUpAct }
  | { readonly capacity: number | null }
  | { readonly seconds: number }
)

const people = ['a', 'b', 'c', 'd', 'e', 'f'].map(asMemberId)
const at = fc.constantFrom(0 as const, 1 as const)
const memberId = fc.constantFrom(...people)
const kind = fc.constantFrom(
  'join' as const,
  'join' as const,
  'leave' as const,
  'accept' as const,
  'decline' as const,
)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ at, act: fc.record({ kind, memberId }) }) },
  { weight: 1, arbitrary: fc.record({ at, capacity: fc.constantFrom(1, 2, 3, null) }) },
  { weight: 1, arbitrary: fc.record({ at, seconds: fc.integer({ min: 1, max: 100_000 }) }) },
)
/** What comes at once, and then what comes at once after that. */
const history = fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })

/** One session with a clock of its own: many histories go on at once without waiting for each other. */
interface Stage {
  readonly sessionId: SessionId
  now: Date
}

async function take(stage: Stage, one: Step): Promise<'heard' | 'refused'> {
  const { sessionId } = stage
  const call = () => ({ ...places[one.at].call(), now: stage.now })
  try {
    if ('act' in one) await changeList(call(), sessionId, one.act)
    else if ('capacity' in one) {
      await HostedSession.updateOne({ _id: sessionId }, { $set: { capacity: one.capacity } })
      const session = await findSession(sessionId)
      await settleListOf(call(), session!, session)
    } else {
      stage.now = new Date(stage.now.getTime() + one.seconds * 1000)
      await changeList(call(), sessionId, null)
    }
    return 'heard'
  } catch (error) {
    if (error instanceof Refusal) return 'refused'
    throw error
  }
}

const stored = async (sessionId: SessionId) =>
  (await SignUpListModel.findById(sessionId).lean())?.people ?? []
const inState = (list: Awaited<ReturnType<typeof stored>>, ...states: readonly string[]) =>
  list.filter(({ state }) => states.includes(state)).map((one) => one.memberId)

let made = 0

async function live(turns: readonly (readonly Step[])[]): Promise<void> {
  const sessionId = await furnishSession(`s${(made += 1)}`, municipalityId, { capacity: 2 })
  const stage = { sessionId, now: new Date('2026-11-20T12:00:00.000Z') }
  let before = await stored(sessionId)
  for (const steps of turns) {
    const outcomes = await Promise.all(steps.map((one) => take(stage, one)))
    const after = await stored(sessionId)
    const { capacity } = (await findSession(sessionId))!
    expectSound({ before, after, capacity, steps, outcomes })
    before = after
  }
}

test('whatever comes at two places at once: nobody is lost, nobody gets a place too many, and the line keeps its order', async () => {
  const together = fc.array(history, { minLength: 25, maxLength: 25 })
  await fc.assert(
    fc.asyncProperty(together, async (histories) => {
      await Promise.all(histories.map(live))
    }),
    { numRuns: 20 },
  )
})

interface Turn {
  readonly before: Awaited<ReturnType<typeof stored>>
  readonly after: Awaited<ReturnType<typeof stored>>
  readonly capacity: number | null
  readonly steps: readonly Step[]
  readonly outcomes: readonly ('heard' | 'refused')[]
}

function expectSound({ before, after, capacity, steps, outcomes }: Turn) {
  const ids = after.map((one) => one.memberId)
  expect(new Set(ids).size).toBe(ids.length)
  const turnsGiven = after.map(({ turn }) => turn)
  expect(turnsGiven).toEqual(turnsGiven.toSorted((one, other) => one - other))
  const touched = new Set(steps.flatMap((one) => ('act' in one ? one.act.memberId : [])))
  for (const { memberId: who } of before) if (!touched.has(who)) expect(ids).toContain(who)
  for (const who of inState(before, 'signed-up'))
    if (!touched.has(who)) expect(inState(after, 'signed-up')).toContain(who)
  for (const who of ids.filter((id) => !before.some((one) => one.memberId === id)))
    expect(touched).toContain(who)
  expectHeard({ steps, outcomes, ids })
  const changesPlaces = steps.some((one) => 'capacity' in one)
  const held = inState(after, 'signed-up', 'offered').length
  const heldBefore = inState(before, 'signed-up', 'offered').length
  if (!changesPlaces) expect(held).toBeLessThanOrEqual(Math.max(capacity ?? Infinity, heldBefore))
  if (inState(after, 'waiting').length > 0)
    expect(freePlaces({ people: after, turns: 0 }, { capacity })).toBe(0)
  const stayed = inState(before, 'waiting').filter(
    (who) => inState(after, 'waiting').includes(who) && !touched.has(who),
  )
  expect(inState(after, 'waiting').filter((who) => stayed.includes(who))).toEqual(stayed)
}

/** Whose only act of this turn was heard has what she was told. */
function expectHeard({
  steps,
  outcomes,
  ids,
}: Pick<Turn, 'steps' | 'outcomes'> & { ids: readonly MemberId[] }) {
  const acts = steps.flatMap((one, index) => ('act' in one ? [{ ...one.act, outcome: outcomes[index] }] : []))
  for (const act of acts) {
    const isOnly = acts.filter((other) => other.memberId === act.memberId).length === 1
    if (!isOnly || act.outcome !== 'heard') continue
    if (act.kind === 'join') expect(ids).toContain(act.memberId)
    if (act.kind === 'leave' || act.kind === 'decline') expect(ids).not.toContain(act.memberId)
  }
}

test('two hundred who come at once at two places get as many places as there are, and the others a turn each', async () => {
  const sessionId = await furnishSession('rush', municipalityId, { capacity: 40 })
  const crowd = Array.from({ length: 200 }, (_, index) => asMemberId(`m${index}`))
  await Promise.all(
    crowd.map((who, index) =>
      changeList(places[index % 2 === 0 ? 0 : 1].call(), sessionId, { kind: 'join', memberId: who }),
    ),
  )
  const list = await stored(sessionId)
  expect(inState(list, 'signed-up')).toHaveLength(40)
  expect(inState(list, 'waiting')).toHaveLength(160)
  expect(list.map(({ turn }) => turn)).toEqual(crowd.map((_, index) => index + 1))
})
