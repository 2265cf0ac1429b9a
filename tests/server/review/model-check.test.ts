import fc from 'fast-check'
import { trusted } from 'mongoose'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { asMessageId } from '@lyktan/shared/ids.ts'
import { Decision } from '../../../server/decisions/decision.model.ts'
import { Flag } from '../../../server/flags/flag.model.ts'
import { raiseFlag } from '../../../server/flags/raise-flag.ts'
import { sweepFlags } from '../../../server/flags/sweep-flags.ts'
import { Message } from '../../../server/messages/message.model.ts'
import { rewriteHeld } from '../../../server/messages/rewrite-held.ts'
import { requeue } from '../../../server/messages/requeue.ts'
import { withdrawMessage } from '../../../server/messages/withdraw-message.ts'
import { Case } from '../../../server/queue/case.model.ts'
import { claimCase } from '../../../server/queue/claim-case.ts'
import { escalateCase } from '../../../server/queue/escalate-case.ts'
import { giveCase } from '../../../server/queue/give-case.ts'
import { releaseCase } from '../../../server/queue/release-case.ts'
import { passCase } from '../../../server/queue/set-aside.ts'
import { sweepLeases } from '../../../server/queue/sweep-leases.ts'
import { waitCase } from '../../../server/queue/wait-case.ts'
import { Refusal } from '../../../server/refusal.ts'
import { decideCase } from '../../../server/review/decide-case.ts'
import { finishDecisions } from '../../../server/review/finish-decisions.ts'
import { undoCase } from '../../../server/review/undo-case.ts'
import { openDatabase } from '../../support/database.ts'
import type { TestDatabase } from '../../support/database.ts'
import { Crash, walkedPlace } from './walked-place.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openDatabase()
})
afterAll(() => database.close())

type Walked = Awaited<ReturnType<typeof walkedPlace>>
const staffActs = ['claim', 'claim', 'release', 'escalate', 'wait', 'give', 'pass', 'undo'] as const
const outcomes = ['release', 'return', 'remove'] as const
const anyStep = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('write' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('edit', 'withdraw', 'flag'),
      which: fc.nat(20),
      who: fc.nat(1),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constantFrom(...staffActs), which: fc.nat(20), who: fc.nat(3) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      which: fc.nat(20),
      who: fc.nat(3),
      other: fc.nat(3),
      outcome: fc.constantFrom(...outcomes),
      // How much the process still says before it dies; most live.
      dies: fc.oneof(fc.constant(null), fc.nat(6)),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('time' as const), seconds: fc.nat(700) }) },
)
type Step = typeof anyStep extends fc.Arbitrary<infer One> ? One : never

const pick = <One>(from: readonly One[], at: number): One | undefined => from[at % Math.max(1, from.length)]

/** Does one step; what is refused, or dies on the way, is part of the walk. */
async function take(place: Walked, step: Step): Promise<void> {
  try {
    await perform(place, step)
  } catch (error) {
    if (!(error instanceof Refusal) && !(error instanceof Crash)) throw error
  } finally {
    place.live()
  }
}

async function perform(place: Walked, step: Step): Promise<void> {
  if (step.do === 'write') return await place.write(place.alva.id)
  if (step.do === 'time') return await timePasses(place, step.seconds)
  if (isByYoung(step)) return await byYoung(place, step)
  return step.do === 'decide' ? await decideBoth(place, step) : await byStaff(place, step)
}

type YoungStep = Extract<Step, { do: 'edit' | 'withdraw' | 'flag' }>
const isByYoung = (step: Step): step is YoungStep =>
  step.do === 'edit' || step.do === 'withdraw' || step.do === 'flag'

type StaffStep = Extract<Step, { do: (typeof staffActs)[number] }>

async function byStaff(place: Walked, step: StaffStep): Promise<void> {
  const cases = await Case.find({ municipalityId: place.municipalityId })
    .sort({ openedAt: -1, _id: -1 })
    .lean()
  const found = pick(cases, step.which)
  const actor = pick(place.staff, step.who)
  if (found === undefined || actor === undefined) return
  const call = place.by(actor)
  const { _id: caseId, version } = found
  const acts: Record<StaffStep['do'], () => Promise<unknown>> = {
    claim: () => claimCase(call, { caseId }),
    release: () => releaseCase(call, { caseId }),
    escalate: () => escalateCase(call, { caseId }),
    wait: () => waitCase(call, { caseId }),
    give: () => giveCase(call, { caseId, to: (pick(place.staff, step.which) ?? actor).id }),
    pass: () => passCase(call, { caseId }),
    undo: () => undoCase(call, { caseId, version }),
  }
  await acts[step.do]()
}

/** The one who holds it, or takes it, decides; and in the same moment a colleague, who has read the same. */
async function decideBoth(place: Walked, step: Extract<Step, { do: 'decide' }>): Promise<void> {
  const open = await Case.find({ municipalityId: place.municipalityId, open: true }).sort({ _id: 1 }).lean()
  const found = pick(open, step.which)
  const [other, picked] = [pick(place.staff, step.other), pick(place.staff, step.who)]
  const actor = place.staff.find(({ id }) => id === found?.claim?.by) ?? picked
  if (found === undefined || actor === undefined || other === undefined) return
  const caseId = found._id
  const { version } = (await claimCase(place.by(actor), { caseId })).case
  const words = { words: 'Så här blev det.', rule: 1 }
  const { outcome } = step
  const asked = outcome === 'release' ? { caseId, version, outcome } : { caseId, version, outcome, ...words }
  if (step.dies !== null) place.dieAfter(step.dies)
  const tries = await Promise.allSettled([actor, other].map((one) => decideCase(place.by(one), asked)))
  const failed = tries.find((one) => one.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

async function byYoung(
  place: Walked,
  step: { do: 'edit' | 'withdraw' | 'flag'; which: number; who: number },
): Promise<void> {
  const { municipalityId } = place
  const records = await Message.find({ municipalityId }).sort({ sentAt: -1, _id: -1 }).lean()
  const record = pick(records, step.which)
  if (record === undefined) return
  const messageId = asMessageId(record._id)
  if (step.do === 'withdraw') return void (await withdrawMessage(place.by(place.alva), { messageId }))
  if (step.do === 'edit') {
    const text = `${record.text} igen`
    const verdict = {
      outcome: 'hold',
      findings: [],
      reasons: ['read-first'],
      help: false,
      spans: [],
    } as never
    if (record.state === 'posted' || record.state === 'removed' || record.state === 'withdrawn') return
    return void (await rewriteHeld(place.by(place.alva), record, { text, verdict, mentions: [] }))
  }
  const reader = pick(place.readers, step.who)
  const target = { kind: 'message', messageId } as const
  if (reader) await raiseFlag(place.by(reader), { target, category: 'mean' })
}

async function timePasses(place: Walked, seconds: number): Promise<void> {
  place.clock.advanceSeconds(seconds)
  await sweepLeases(place.call())
  await requeue(place.call())
  await finishDecisions(place.call())
  await sweepFlags(place.call())
}

async function expectWhole(place: Walked): Promise<void> {
  const { municipalityId, alva } = place
  const cases = await Case.find({ municipalityId }).lean()
  expect(cases.filter(({ state }) => state === 'claimed')).toEqual([])
  expect(cases.filter(({ carriedOut, undoing }) => !carriedOut || undoing !== null)).toEqual([])

  const held = await Message.find({ municipalityId, state: 'held' }).lean()
  for (const { _id, text } of held) {
    // Nothing that waits is lost: it has one open case, about what it says now.
    expect(cases.filter((one) => one.open && one.target === _id).map((one) => one.text)).toEqual([text])
  }
  const decisions = await Decision.find({ municipalityId }).lean()
  const taken = cases.flatMap(({ decision, undone }) => [
    ...(decision === null ? [] : [decision.id]),
    ...undone.map((past) => past.decision.id),
  ])
  expect(new Set(taken).size).toBe(taken.length)
  expect(decisions.map(({ _id }) => _id).toSorted()).toEqual(taken.toSorted())
  expect(decisions.filter(({ toldAt }) => toldAt === null)).toEqual([])
  const told = place.told(alva.id, 'decision:told').map(({ statement }) => statement.id)
  expect(new Set(told).size).toBe(told.length)

  const flags = await Flag.find({ municipalityId }).lean()
  const ended = new Set(cases.filter(({ open }) => !open).map(({ _id }) => _id))
  for (const flag of flags) {
    if (flag.caseId !== null && ended.has(flag.caseId)) expect(flag.open).toBe(false)
    const answers = place
      .told(flag.flaggerId, 'flag:changed')
      .filter((said) => said.flag.id === flag._id && said.flag.answer !== null)
    expect(answers.length).toBeLessThanOrEqual(1)
    expect(flag.answeredAt !== null).toBe(!flag.open)
  }
  expect(await Message.countDocuments({ municipalityId, toQueue: trusted({ $exists: true }) })).toBe(0)
}

let walks = 0
test('whatever three workers, a manager, the author, readers and crashes do: no case is lost or decided twice, each is told once', async () => {
  let decided = 0
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 10, maxLength: 45 }), async (steps) => {
      walks += 1
      const place = await walkedPlace(`walk-${walks}`)
      for (const step of steps) await take(place, step)
      for (let round = 0; round < 3; round += 1) await timePasses(place, 1000)
      await expectWhole(place)
      decided += await Decision.countDocuments({ municipalityId: place.municipalityId })
    }),
    { numRuns: 25, seed: 20_261_120 },
  )
  // A walk in which nothing happens proves nothing.
  expect(decided).toBeGreaterThan(20)
}, 120_000)
