import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { OwnFlagView } from '@lyktan/shared/flags.ts'
import { asCaseId, asDecisionId, asFlagId, asMemberId } from '@lyktan/shared/ids.ts'
import type { CaseId, MemberId, MunicipalityId, RoomId } from '@lyktan/shared/ids.ts'
import type { Circumstances } from '../../../server/call.ts'
import { Flag } from '../../../server/flags/flag.model.ts'
import type { FlagRecord } from '../../../server/flags/flag.model.ts'
import { sweepFlags } from '../../../server/flags/sweep-flags.ts'
import { tellFlaggers } from '../../../server/flags/tell-flaggers.ts'
import { weedFlags } from '../../../server/flags/weed-flags.ts'
import { Case } from '../../../server/queue/case.model.ts'
import type { CaseDecision, CaseRecord } from '../../../server/queue/step-record.ts'
import { furnish, furnishMunicipality } from '../../support/cast.ts'
import { openDatabase } from '../../support/database.ts'
import { addMember } from '../../support/people.ts'
import { surroundings } from '../../support/circumstances.ts'

const around = surroundings()
let database: Awaited<ReturnType<typeof openDatabase>>
let municipalityId: MunicipalityId
let roomId: RoomId
let flaggers: MemberId[]
let told: { to: string; flag: OwnFlagView }[] = []

beforeAll(async () => {
  database = await openDatabase()
  municipalityId = await furnishMunicipality('lindasa')
  roomId = await furnish({ id: 'soffan', municipalityId, name: 'Soffan', ageBands: ['16-19'] })
  const stage = { url: '', newId: around.newId, clock: around.clock }
  const names = ['Alva', 'Omar', 'Elias']
  flaggers = await Promise.all(
    names.map(async (nickname) => asMemberId(await addMember(stage, { nickname, municipalityId }))),
  )
})
afterAll(() => database.close())

/** Hears what is told to one member, as her page would. */
function call(): Circumstances {
  const usual = around.call()
  return {
    ...usual,
    say: {
      ...usual.say,
      toMember: (to, name, payload) => {
        if (name === 'flag:changed' && 'flag' in payload) told.push({ to, flag: payload.flag })
      },
    },
  }
}

async function flagged(flaggerId: MemberId, rest: Partial<FlagRecord> = {}): Promise<FlagRecord> {
  const record: FlagRecord = {
    _id: asFlagId(around.newId()),
    municipalityId,
    flaggerId,
    kind: 'room',
    target: around.newId(),
    roomId,
    category: 'mean',
    words: null,
    needsHelp: false,
    raisedAt: around.clock.now(),
    open: true,
    toQueue: false,
    caseId: null,
    outcome: null,
    wordsBack: null,
    answeredAt: null,
    seenAt: null,
    ...rest,
  }
  await Flag.create(record)
  return record
}

const decision = (outcome: CaseDecision['outcome'], wordsToFlaggers: string | null = null): CaseDecision => ({
  id: asDecisionId(around.newId()),
  outcome,
  by: asMemberId('signe'),
  at: around.clock.now(),
  rule: null,
  unlawful: null,
  words: null,
  wordsToFlaggers,
  note: null,
  findingsRight: [],
  measures: [],
})

const answersTo = (flag: FlagRecord) =>
  told.filter(
    (heard) => heard.to === flag.flaggerId && heard.flag.id === flag._id && heard.flag.answer !== null,
  )

/** A case with the flags that each of the flaggers raised, put before the staff as it happens. */
async function flaggedCase(): Promise<{ flags: FlagRecord[]; caseId: CaseId }> {
  const target = around.newId()
  await furnish({ id: target, municipalityId, name: `Rum ${target}`, ageBands: ['16-19'] })
  around.clock.advanceSeconds(60)
  const at = { kind: 'room', target, roomId: target as RoomId, toQueue: true } as const
  const flags = await Promise.all(flaggers.map((flaggerId) => flagged(flaggerId, at)))
  around.clock.advanceSeconds(60)
  await sweepFlags(call())
  const { _id } = await Case.findOne({ target, open: true }).lean<CaseRecord>().orFail()
  return { flags, caseId: _id }
}

type Found = CaseRecord | null
const isDecided = (found: Found): found is CaseRecord => found?.decision != null

/** What may happen to a case, in any order, again and again; what is not possible now does nothing. */
const steps = {
  decide: async (found: Found) => {
    if (!found?.open) return
    const taken = { open: false, carriedOut: false, state: 'decided', decision: decision('acted') }
    await Case.updateOne({ _id: found._id }, { $set: { ...taken, closedAt: around.clock.now() } })
  },
  tell: async (found: Found) => {
    if (isDecided(found)) await tellFlaggers(call(), found)
  },
  'tell twice at once': async (found: Found) => {
    if (isDecided(found)) await Promise.all([tellFlaggers(call(), found), tellFlaggers(call(), found)])
  },
  'note that it is carried out': async (found: Found) => {
    if (isDecided(found)) await Case.updateOne({ _id: found._id }, { $set: { carriedOut: true } })
  },
  sweep: async () => sweepFlags(call()),
  'weed the case': async (found: Found) => {
    if (isDecided(found) && found.carriedOut) await Case.deleteOne({ _id: found._id })
  },
} as const
type Step = keyof typeof steps
const names = Object.keys(steps) as Step[]

const take = async (step: Step, caseId: CaseId): Promise<void> =>
  steps[step](await Case.findById(caseId).lean<CaseRecord>())

test('each is told exactly once, wherever a process dies, and however often it is done again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...names), { maxLength: 12 }), async (happening) => {
      told = []
      const { flags, caseId } = await flaggedCase()
      for (const step of happening) {
        await take(step, caseId)
        for (const flag of flags) expect(answersTo(flag).length).toBeLessThanOrEqual(1)
      }
      // The evening ends: somebody decides if nobody has, it is carried out, and the sweep has its turn.
      for (const step of ['decide', 'note that it is carried out', 'sweep'] as const) await take(step, caseId)

      for (const flag of flags) {
        expect(answersTo(flag)).toHaveLength(1)
        expect(await Flag.findById(flag._id).lean()).toMatchObject({ open: false, toQueue: false })
      }
    }),
    { numRuns: 25 },
  )
})

test('what each learns says nothing of what measure somebody else got', async () => {
  const cases = [
    ['removed', 'mean', 'removed'],
    ['returned', 'mean', 'acted'],
    ['acted', 'adult', 'acted'],
    ['released', 'mean', 'stays'],
    ['kept', 'other', 'stays'],
    ['removed', 'worry', 'cared'],
    ['acted', 'leader', 'manager'],
  ] as const
  for (const [outcome, category, learns] of cases) {
    told = []
    const caseId = asCaseId(around.newId())
    await flagged(flaggers[0]!, { category, caseId })
    const measured = {
      ...decision(outcome, 'Tack för att du sa till'),
      words: 'Du får paus',
      note: 'Ring hem',
      measures: [{ kind: 'pause', scope: 'place', minutes: 15 }] as CaseDecision['measures'],
    }
    await tellFlaggers(call(), { _id: caseId, decision: measured, closedBecause: null })

    expect(told.map(({ flag }) => flag.answer)).toMatchObject([
      { outcome: learns, words: 'Tack för att du sa till', isSeen: false },
    ])
    expect(JSON.stringify(told)).not.toMatch(/paus|Ring hem|place/)
  }
})

test('what is decided about what she told is counted, and worries never are', async () => {
  const [flaggerId] = [
    asMemberId(await addMember({ url: '', ...around }, { nickname: 'Räknad', municipalityId })),
  ]
  const outcomes = ['removed', 'released', 'acted', 'removed', 'kept'] as const
  for (const outcome of outcomes) {
    const caseId = asCaseId(around.newId())
    await flagged(flaggerId, { caseId })
    await flagged(flaggerId, { caseId, category: 'worry' })
    await tellFlaggers(call(), { _id: caseId, decision: decision(outcome), closedBecause: null })
  }
  expect(await call().live.members.find(flaggerId)).toMatchObject({ flagsJudged: 5, flagsRight: 3 })
})

test('flags are weeded by the plan: what led to an act with its case, everything else after a week', async () => {
  await Flag.deleteMany({})
  const answeredAt = around.clock.now()
  const closed = { open: false, answeredAt } as const
  const removed = await flagged(flaggers[0]!, { ...closed, outcome: 'removed' })
  const stays = await flagged(flaggers[0]!, { ...closed, outcome: 'stays' })
  const waits = await flagged(flaggers[0]!)
  const left = async () => (await Flag.find().sort({ _id: 1 }).lean()).map(({ _id }) => _id)

  around.clock.advanceSeconds(6 * 86_400)
  await weedFlags(call())
  expect(await left()).toEqual([removed._id, stays._id, waits._id])
  around.clock.advanceSeconds(86_400)
  await weedFlags(call())
  expect(await left()).toEqual([removed._id, waits._id])
  around.clock.advanceSeconds(180 * 86_400)
  await weedFlags(call())
  expect(await left()).toEqual([waits._id])
})

test('what cannot be put before the staff, however often it is tried, keeps nobody else waiting', async () => {
  const broken = { category: 'nothing' as never, toQueue: true, kind: 'room', target: roomId } as const
  const poisoned = await Promise.all(
    Array.from({ length: 100 }, () => flagged(asMemberId(around.newId()), { ...broken })),
  )
  around.clock.advanceSeconds(60)
  const target = await furnish({ id: 'koket', municipalityId, name: 'Köket', ageBands: ['16-19'] })
  const at = { kind: 'room', target, roomId: target, toQueue: true } as const
  const heard = await flagged(flaggers[0] ?? asMemberId('alva'), at)
  for (const _turn of [1, 2]) {
    around.clock.advanceSeconds(60)
    await sweepFlags(call())
  }

  expect(await Flag.countDocuments({ toQueue: true })).toBe(poisoned.length)
  expect(await Flag.exists({ _id: heard._id, toQueue: false })).not.toBeNull()
  await Flag.deleteMany({ toQueue: true })
})
