import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { asMemberId, asMessageId, asMunicipalityId } from '@lyktan/shared/ids.ts'
import type { MessageId } from '@lyktan/shared/ids.ts'
import { Case } from '../../../server/queue/case.model.ts'
import { claimCase } from '../../../server/queue/claim-case.ts'
import { extendClaim } from '../../../server/queue/extend-claim.ts'
import { putInQueue } from '../../../server/queue/put-in-queue.ts'
import type { Held } from '../../../server/queue/put-in-queue.ts'
import { releaseCase } from '../../../server/queue/release-case.ts'
import { ringOverdue } from '../../../server/queue/ring-overdue.ts'
import { sweepLeases } from '../../../server/queue/sweep-leases.ts'
import { takeFromQueue } from '../../../server/queue/take-from-queue.ts'
import { moreOfQueue, watchQueue } from '../../../server/queue/watch-queue.ts'
import { noteSeen } from '../../../server/shifts/last-seen.ts'
import { Shift } from '../../../server/shifts/shift.model.ts'
import { surroundings } from '../../support/circumstances.ts'
import type { Surroundings } from '../../support/circumstances.ts'
import { openDatabase } from '../../support/database.ts'
import type { TestDatabase } from '../../support/database.ts'
import { furnish } from '../../support/cast.ts'

const municipalityId = asMunicipalityId('lindasa')
const worker = (id: string) => ({ id: asMemberId(id), municipalityId, role: 'youth_worker' }) as const
const [signe, tor] = [worker('signe'), worker('tor')]
const per = { id: asMemberId('per'), municipalityId, role: 'manager' } as const

let database: TestDatabase
let room: Held['roomId']
let here: Surroundings
beforeAll(async () => {
  database = await openDatabase()
  room = await furnish({ id: 'soffan', municipalityId, name: 'Soffan', ageBands: ['13-15'] })
  for (const { id } of [signe, tor]) {
    const times = { checkedInAt: new Date(0), lastSeenAt: new Date(0) }
    await Shift.create({ _id: `shift-${id}`, municipalityId, memberId: id, ...times, isOpen: true })
  }
})
afterAll(() => database.close())
beforeEach(async () => {
  here = surroundings()
  for (const { id } of [signe, tor]) here.call().live.presence.arrive(id, `page of ${id}`)
  await Case.deleteMany({})
})

async function hold(target: string, more: Partial<Held> = {}): Promise<MessageId> {
  const text = `texten ${target}`
  await putInQueue(here.call(), {
    municipalityId,
    roomId: room,
    kind: 'message',
    target: asMessageId(target),
    authorId: asMemberId('alva'),
    text,
    spans: [],
    findings: [],
    reasons: ['read-first'],
    severity: 'normal',
    openedAt: here.clock.now(),
    around: [{ nickname: 'Alva', text, at: here.clock.now().toISOString(), isTarget: true }],
    ...more,
  })
  return asMessageId(target)
}
const rows = async () => (await watchQueue(here.callBy(per))).cases
const first = async () => {
  const [row] = await rows()
  if (row === undefined) throw new Error('the queue is empty')
  return row
}

describe('the queue', () => {
  it('takes the same thing once, however often and however many at once', async () => {
    await Promise.all([hold('m1'), hold('m1'), hold('m1')])
    await hold('m1')
    expect(await rows()).toHaveLength(1)
    expect(here.leadersHeard('case:changed')).toHaveLength(1)
  })

  it('shows the gravest first, then the oldest, and never a text in the list', async () => {
    await hold('m1')
    here.clock.advanceSeconds(5)
    await hold('m2')
    await hold('m3', { severity: 'crisis' })
    const list = await rows()
    expect(list.map((row) => row.severity)).toEqual(['crisis', 'normal', 'normal'])
    expect(list.slice(1).map((row) => row.openedAt)).toEqual([
      '2026-11-20T17:00:00.000Z',
      '2026-11-20T17:00:05.000Z',
    ])
    expect(JSON.stringify([list, here.leadersHeard('case:changed')])).not.toContain('texten')
  })

  it('rings all leaders at once for a crisis', async () => {
    await hold('m1', { severity: 'crisis' })
    const { id } = await first()
    expect(here.leadersHeard('adults:rung')).toEqual([
      { caseId: id, roomId: room, severity: 'crisis', why: 'crisis' },
    ])
  })

  it('rings once for each case past its due time', async () => {
    await hold('m1')
    here.clock.advanceSeconds(119)
    await ringOverdue(here.call())
    expect(here.leadersHeard('adults:rung')).toEqual([])

    here.clock.advanceSeconds(1)
    await ringOverdue(here.call())
    await ringOverdue(here.call())
    expect(here.leadersHeard('adults:rung')).toMatchObject([{ why: 'overdue' }])
  })

  it('is read on duty: not by a youth worker who has not checked in, nor by a young person', async () => {
    const lina = here.callBy(worker('lina'))
    await expect(watchQueue(lina)).rejects.toMatchObject({ code: 'off-shift' })
    const alva = { id: asMemberId('alva'), municipalityId, role: 'participant', ageBand: '13-15' } as const
    await expect(watchQueue(here.callBy(alva))).rejects.toMatchObject({ code: 'forbidden' })
    expect(await watchQueue(here.callBy(signe))).toMatchObject({ cases: [], total: 0, more: false })
  })

  it('shows nothing of another municipality and opens nothing there', async () => {
    await hold('m1')
    const { id: caseId } = await first()
    const stranger = here.callBy({ ...per, municipalityId: asMunicipalityId('annanstans') })
    expect(await watchQueue(stranger)).toMatchObject({ cases: [] })
    await expect(claimCase(stranger, { caseId })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('a raid of holds', () => {
  it('is read in pages, each case once and in one order, and counted whole', async () => {
    for (let index = 0; index < 450; index += 1)
      await hold(`raid-${index}`, { openedAt: new Date(index % 7) })
    const { cases, total, more } = await watchQueue(here.callBy(per))
    expect([cases.length, total, more]).toEqual([200, 450, true])
    const all = [...cases]
    for (let isMore = more; isMore;) {
      const after = all.at(-1)?.id
      if (after === undefined) throw new Error('no case to go on from')
      const page = await moreOfQueue(here.callBy(per), { after })
      all.push(...page.cases)
      isMore = page.more
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(450)
    expect(all.map(({ priorityAt }) => priorityAt)).toEqual(
      all.map(({ priorityAt }) => priorityAt).toSorted(),
    )
  })
})

describe('a flag', () => {
  const flag = { category: 'mean' } as const

  it('on what waits is counted there, once for each, and lets it be read sooner', async () => {
    await hold('m1', { isShown: true, flag })
    const before = await first()
    await Promise.all([
      hold('m1', { isShown: true, flag: { category: 'hate', accuracy: 1 } }),
      hold('m1', { isShown: true, flag: { category: 'hate', accuracy: 1 } }),
    ])
    const after = await first()
    expect(after.flags).toEqual({ count: 3, categories: ['mean', 'hate'] })
    expect(after.version).toBe(before.version)
    expect(Date.parse(after.priorityAt)).toBeLessThan(Date.parse(before.priorityAt))
  })

  it('by who is often right is read before one by who seldom is', async () => {
    await hold('m1', { isShown: true, flag: { category: 'mean', accuracy: 0.1 } })
    await hold('m2', { isShown: true, flag: { category: 'mean', accuracy: 0.9 } })
    const records = await Case.find({}).lean()
    const targetOf = (id: string) => records.find(({ _id }) => _id === id)?.target
    expect((await rows()).map(({ id }) => targetOf(id))).toEqual(['m2', 'm1'])
  })

  it('on what is decided opens a new case', async () => {
    const target = await hold('m1', { isShown: true, flag })
    await takeFromQueue(here.call(), { kind: 'message', target, why: 'undone' })
    await hold('m1', { isShown: true, flag })
    expect(await Case.countDocuments({ target })).toBe(2)
    expect(await rows()).toHaveLength(1)
  })
})

describe('a claim', () => {
  it('opens the case with what was said around it, and is seen by colleagues', async () => {
    await hold('m1')
    const { id: caseId } = await first()
    const { case: opened } = await claimCase(here.callBy(signe), { caseId })

    expect(opened).toMatchObject({ text: 'texten m1', around: [{ isTarget: true }], state: 'claimed' })
    expect(opened.claim).toMatchObject({ memberId: 'signe', until: '2026-11-20T17:05:00.000Z' })
    expect(here.leadersHeard('case:changed').at(-1)?.case.claim?.memberId).toBe('signe')
    await expect(claimCase(here.callBy(tor), { caseId })).rejects.toMatchObject({ code: 'claimed' })
  })

  it('is had by exactly one of two who take it at once', async () => {
    await hold('m1')
    const { id: caseId } = await first()
    const tries = await Promise.allSettled(
      [signe, tor, per].map((actor) => claimCase(here.callBy(actor), { caseId })),
    )
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
  })

  it('lasts five minutes, is free the moment it has run out, and the sweep says so', async () => {
    await hold('m1')
    const { id: caseId } = await first()
    await claimCase(here.callBy(signe), { caseId })
    here.clock.advanceSeconds(299)
    expect((await first()).state).toBe('claimed')
    await sweepLeases(here.call())
    expect((await first()).state).toBe('claimed')

    here.clock.advanceSeconds(1)
    expect(await first()).toMatchObject({ state: 'open', claim: null })
    await expect(extendClaim(here.callBy(signe), { caseId })).rejects.toMatchObject({ code: 'stale' })
    await sweepLeases(here.call())
    expect(here.leadersHeard('case:changed').at(-1)?.case).toMatchObject({ state: 'open', claim: null })
    expect((await claimCase(here.callBy(tor), { caseId })).case.claim?.memberId).toBe('tor')
  })

  it('goes back to the queue when its holder has been without a connection for half a minute', async () => {
    await hold('m1')
    const { id: caseId } = await first()
    await claimCase(here.callBy(signe), { caseId })
    const { presence } = here.call().live
    await noteSeen(here.call(), ['signe'])
    presence.depart('signe', 'page of signe')

    here.clock.advanceSeconds(29)
    await sweepLeases(here.call())
    expect((await first()).state).toBe('claimed')

    here.clock.advanceSeconds(1)
    await sweepLeases(here.call())
    expect(await first()).toMatchObject({ state: 'open', claim: null })
    expect(here.leadersHeard('case:changed').at(-1)?.case).toMatchObject({ state: 'open', claim: null })
  })

  it('is made longer by the one who holds it and let go by her alone', async () => {
    await hold('m1')
    const { id: caseId } = await first()
    await claimCase(here.callBy(signe), { caseId })
    here.clock.advanceSeconds(240)
    const { case: longer } = await extendClaim(here.callBy(signe), { caseId })
    expect(longer.claim?.until).toBe('2026-11-20T17:09:00.000Z')
    await expect(releaseCase(here.callBy(tor), { caseId })).rejects.toMatchObject({ code: 'claimed' })
    expect((await releaseCase(here.callBy(signe), { caseId })).case).toMatchObject({
      state: 'open',
      claim: null,
    })
  })

  it('is not made on a case about oneself', async () => {
    await hold('m1', { authorId: signe.id })
    const { id: caseId } = await first()
    await expect(claimCase(here.callBy(signe), { caseId })).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('what its author takes back', () => {
  it('leaves the queue, is seen to leave, and can wait again as something new', async () => {
    const target = await hold('m1')
    const { id } = await first()
    await takeFromQueue(here.call(), { kind: 'message', target, why: 'rewritten' })
    expect(await rows()).toEqual([])
    expect(here.leadersHeard('case:changed').at(-1)?.case).toMatchObject({ id, state: 'decided' })

    await hold('m1', { text: 'en ny text' })
    expect(await rows()).toHaveLength(1)
  })

  it('keeps the text as it was when it came, whatever its author does later', async () => {
    const target = await hold('m1')
    await takeFromQueue(here.call(), { kind: 'message', target, why: 'withdrawn' })
    expect(await Case.findOne({ target }).lean()).toMatchObject({
      text: 'texten m1',
      closedBecause: 'withdrawn',
    })
  })
})
