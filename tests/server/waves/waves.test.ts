import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { ClientId, RoomId, WaveId } from '@lyktan/shared/ids.ts'
import type { WaveView } from '@lyktan/shared/desk.ts'
import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { Message } from '../../../server/messages/message.model.ts'
import { Case } from '../../../server/queue/case.model.ts'
import { Wave } from '../../../server/waves/wave.model.ts'
import { cast, onShift, openMunicipality, openRoom } from '../../support/cast.ts'
import type { Person } from '../../support/people.ts'
import { addMember } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let municipalityId: string
let roomId: RoomId
let people: { omar: Person; elias: Person; signe: Person; tor: Person }
beforeAll(async () => {
  place = await openPlace()
  municipalityId = await openMunicipality(place)
  people = {
    omar: await cast.omar(place, municipalityId, 400),
    elias: await cast.elias(place, municipalityId, 6),
    signe: await onShift(await cast.signe(place, municipalityId)),
    tor: await onShift(await cast.tor(place, municipalityId)),
  }
})
afterAll(() => place.close())
beforeEach(async () => {
  roomId = await openRoom(place, municipalityId)
  place.clock.advanceSeconds(60)
})

/** Messages that the room shows, as many at once as a raid has. */
async function flood(authorId: string, texts: readonly string[]): Promise<readonly string[]> {
  const call = place.call()
  const posted = texts.map(async (text) => {
    const _id = place.newId()
    const at = place.clock.now()
    await call.live.log.post(call, {
      _id,
      municipalityId,
      roomId,
      authorId,
      clientId: `flood-${_id}` as ClientId,
      author: { id: authorId as never, nickname: 'Raid', avatar: 'moon', badge: null },
      ageBand: '16-19',
      text,
      state: 'posted',
      sentAt: at,
      postedAt: at,
    })
    return _id
  })
  return await Promise.all(posted)
}
const raid = (count: number) =>
  Array.from({ length: count }, (_, index) => `köp billiga följare hos oss nu!!! ${index}`)
const since = () => new Date(place.clock.now().getTime() - 600_000).toISOString()
const shownTexts = async () => {
  await people.omar.ask('room:enter', { roomId })
  const { snapshot } = await people.omar.ask('room:enter', { roomId })
  return snapshot.messages.filter(({ state }) => state === 'posted').map(({ text }) => text)
}
async function settled(waveId: WaveId): Promise<WaveView> {
  for (let turn = 0; turn < 40; turn += 1) {
    const { wave } = await people.tor.ask('wave:view', { waveId })
    if (!wave.state.endsWith('ing')) return wave
    await place.turn('carry on waves')
  }
  throw new Error('the wave never settled')
}

describe('a wave', () => {
  it('is listed before it is hidden: by who is new, and by what it says', async () => {
    await flood(people.omar.id, ['hej på er allihop', 'ska vi spela schack i kväll'])
    const [first] = await flood(people.elias.id, [...raid(3), 'jag heter elias och är ny'])
    const list = async (more: object) =>
      (await people.signe.ask('wave:list', { roomId, since: since(), who: 'everybody', ...more })).messages
    expect(await list({})).toHaveLength(6)
    expect(await list({ who: 'newcomers' })).toHaveLength(4)
    expect((await list({ like: first })).map(({ text }) => text)).toEqual(raid(3))
    expect(await people.omar.refused('wave:list', { roomId, since: since(), who: 'everybody' })).toBe(
      'forbidden',
    )
  })

  // Thousands of writes: a slow machine gets the time it needs.
  it(
    'of a thousand is hidden, decided and taken back whole, and never floods the list',
    { timeout: 300_000 },
    async () => {
      await flood(people.omar.id, ['hej på er allihop'])
      const ids = await flood(people.elias.id, raid(1000))
      const before = people.signe.heard('case:changed').length
      const { wave } = await people.signe.ask('wave:quarantine', { roomId, since: since(), who: 'newcomers' })
      expect(wave.count).toBe(1000)
      expect(await settled(wave.id)).toMatchObject({ state: 'quarantined', done: 1000 })
      expect((await Message.find({ roomId, state: 'posted' }).lean()).map(({ text }) => text)).toEqual([
        'hej på er allihop',
      ])
      expect((await people.signe.ask('queue:watch', {})).total).toBe(0)
      expect(people.signe.heard('case:changed').length).toBe(before)
      expect(await people.tor.hears('queue:changed')).toEqual({ cases: [], again: true })

      const remove = { waveId: wave.id, outcome: 'remove', rule: 1, words: 'Så gör vi inte här.' } as const
      const tries = await Promise.all([
        people.signe.try('wave:decide', remove),
        people.tor.try('wave:decide', remove),
      ])
      expect(tries.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await settled(wave.id)).toMatchObject({ state: 'removed' })
      expect(await Message.countDocuments({ roomId, state: 'removed' })).toBe(1000)
      const told = people.elias.heard('hold:decided').filter(({ own }) => own.decision?.outcome === 'removed')
      expect(new Set(told.map(({ own }) => own.id))).toEqual(new Set(ids))
      expect(told).toHaveLength(1000)
      expect(await AuditEntry.countDocuments({ act: 'wave:decide', objectId: wave.id })).toBe(1)
      expect(await AuditEntry.countDocuments({ act: 'case:decide' })).toBe(0)

      await people.tor.ask('wave:undo', { waveId: wave.id })
      expect(await settled(wave.id)).toMatchObject({ state: 'undone' })
      expect(await Message.countDocuments({ roomId, state: 'posted' })).toBe(1001)
      expect(await Case.countDocuments({ waveId: wave.id, open: true })).toBe(0)
    },
  )

  it('shows everything again when it was no raid, and hides it again when that is taken back', async () => {
    await flood(people.elias.id, ['grattis!', 'grattis till dig', 'hurra för henne'])
    const { wave } = await people.signe.ask('wave:quarantine', { roomId, since: since(), who: 'newcomers' })
    await people.signe.ask('wave:decide', { waveId: wave.id, outcome: 'release' })
    expect(await settled(wave.id)).toMatchObject({ state: 'released' })
    expect(await shownTexts()).toHaveLength(3)

    await people.signe.ask('wave:undo', { waveId: wave.id })
    expect(await settled(wave.id)).toMatchObject({ state: 'quarantined' })
    expect(await shownTexts()).toEqual([])
    await people.signe.ask('wave:undo', { waveId: wave.id })
    expect(await settled(wave.id)).toMatchObject({ state: 'undone' })
    expect(await shownTexts()).toHaveLength(3)
    expect(await people.signe.refused('wave:undo', { waveId: wave.id })).toBe('stale')
  })

  it('that nobody decides in time rings once, not once for each message', async () => {
    await flood(people.elias.id, raid(7))
    const { wave } = await people.signe.ask('wave:quarantine', { roomId, since: since(), who: 'newcomers' })
    await settled(wave.id)
    const rung = () => people.tor.heard('adults:rung').length
    const before = rung()
    place.clock.advanceSeconds(150)
    await place.turn('ring overdue')
    expect(await people.tor.hears('adults:rung', ({ why }) => why === 'overdue')).toBeDefined()
    await place.turn('ring overdue')
    await people.tor.ask('queue:watch', {})
    expect(rung() - before).toBe(1)
    await people.tor.ask('wave:undo', { waveId: wave.id })
    await settled(wave.id)
  })

  it('takes what waited already with it, and lets that wait by itself again', async () => {
    const alva = await addMember(place, { nickname: `Ny ${place.newId()}`, birthYear: 2008, municipalityId })
    await people.omar.ask('room:enter', { roomId })
    const answer = await people.omar.ask('message:send', {
      roomId,
      clientId: 'held-in-wave-1',
      text: 'ring mig på 070-174 06 55',
      sendAnyway: true,
    })
    if (answer.outcome !== 'held') throw new Error('not held')
    await flood(alva, ['spam spam spam spam'])
    const { wave } = await people.signe.ask('wave:quarantine', { roomId, since: since(), who: 'everybody' })
    expect((await people.signe.ask('queue:watch', {})).cases.filter((row) => row.roomId === roomId)).toEqual(
      [],
    )
    await people.signe.ask('wave:undo', { waveId: wave.id })
    await settled(wave.id)
    const { cases } = await people.signe.ask('queue:watch', {})
    expect(cases.filter((row) => row.roomId === roomId)).toHaveLength(1)
    expect(await shownTexts()).toEqual(['spam spam spam spam'])
  })

  it('goes on after a process has died in the middle of hiding or deciding', async () => {
    const ids = await flood(people.elias.id, raid(30))
    const { wave } = await people.signe.ask('wave:quarantine', {
      roomId,
      since: since(),
      who: 'newcomers',
      except: [ids[0] as never],
    })
    expect(wave.count).toBe(29)
    await Wave.updateOne({ _id: wave.id }, { $set: { state: 'hiding', settled: false, done: 10 } })
    await place.turn('carry on waves')
    expect(await settled(wave.id)).toMatchObject({ state: 'quarantined' })
    expect(await Case.countDocuments({ waveId: wave.id })).toBe(29)

    const by = people.signe.id
    const decision = { outcome: 'released', rule: null, words: null, note: null, by, at: place.clock.now() }
    await Wave.updateOne(
      { _id: wave.id },
      { $set: { state: 'releasing', settled: false, done: 0, decision } },
    )
    expect(await settled(wave.id)).toMatchObject({ state: 'released' })
    expect(await shownTexts()).toHaveLength(30)
  })
})

describe('the brake', () => {
  it('slows a room and reads newcomers first, and ends by itself', async () => {
    await people.elias.ask('room:enter', { roomId })
    const send = (text: string) =>
      people.elias.try('message:send', { roomId, clientId: `brake-${place.newId()}`, text })
    expect(await send('hej')).toMatchObject({ ok: true, outcome: 'posted' })

    const brake = { roomId, slow: true, readFirst: true, minutes: 15 }
    await people.signe.ask('room:brake', brake)
    expect(await people.tor.hears('room:braked')).toMatchObject({ brake: { slow: true, readFirst: true } })
    place.clock.advanceSeconds(5)
    expect(await send('hej hej')).toMatchObject({ ok: false, problem: { code: 'too-fast' } })
    place.clock.advanceSeconds(20)
    expect(await send('hej hej')).toMatchObject({ ok: true, outcome: 'held' })

    place.clock.advanceSeconds(15 * 60)
    await place.turn('end brakes')
    await people.tor.hears('room:braked', (said) => !said.brake.slow && said.brake.roomId === roomId)
    expect(await send('nu går det')).toMatchObject({ ok: true, outcome: 'posted' })
  })
})
