import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { TalkLineModel } from '../../../server/talks/line.model.ts'
import { Talk } from '../../../server/talks/talk.model.ts'
import { cast, onShift } from '../../support/cast.ts'
import { eventually } from '../../support/eventually.ts'
import { openPage } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { askForTalk, openCompany, openTalk, say, textsIn } from './company.ts'
import type { Company } from './company.ts'

let here: Company
let per: Person
beforeEach(async () => {
  here = await openCompany()
  per = await cast.per(here.place, here.municipalityId)
})
afterEach(() => here.place.close())

const hours = (count: number) => here.place.clock.advanceSeconds(count * 3600)

describe('handing over', () => {
  it('is told to her, and who has left reads no further', async () => {
    const { alva, signe, tor } = here
    await onShift(per)
    const talkId = await openTalk(here)
    await say(alva, talkId, 'hej')
    await tor.ask('talk:hand-over', { talkId, seat: 'reader', toId: per.id })

    const told = await alva.hears(
      'talk:said',
      ({ line }) => line.kind === 'event' && line.event === 'reader-changed',
    )
    expect(told.line).toMatchObject({ who: { nickname: 'Per' }, before: { nickname: 'Tor' } })
    await alva.hears('talk:changed', ({ talk }) => talk.reader?.id === per.id)
    await tor.hears('talk:gone')
    await per.hears('talk:rung', ({ why }) => why === 'handed-over')
    expect(await tor.refused('talk:read', { talkId, since: 0 })).toBe('not-found')
    expect(await textsIn(per, talkId)).toContain('hej')
    const heard = tor.heard('talk:said').length
    await say(signe, talkId, 'utan Tor')
    await per.hears('talk:said', ({ line }) => line.kind === 'said' && line.text === 'utan Tor')
    expect(tor.heard('talk:said')).toHaveLength(heard)
  })

  it('goes to nobody who is off duty, young, or there already', async () => {
    const { signe, tor, omar } = here
    const talkId = await openTalk(here)
    for (const toId of [per.id, omar.id, tor.id, signe.id])
      expect(await signe.refused('talk:hand-over', { talkId, seat: 'reader', toId })).toBe('not-found')
  })

  it('the one who reads along may answer instead, and they change seats', async () => {
    const { alva, signe, tor } = here
    const talkId = await openTalk(here)
    const { talk } = await tor.ask('talk:answer', { talkId })
    expect(talk).toMatchObject({ answerer: { id: tor.id }, reader: { id: signe.id } })
    expect(await textsIn(alva, talkId)).toEqual(['(asked)', '(answered)', '(answerer-changed)'])
  })

  it('happens by itself when an adult goes off duty', async () => {
    const { alva, signe, tor, place } = here
    await onShift(per)
    const talkId = await openTalk(here)
    await signe.ask('shift:check-out', {})
    await place.turn('staff talks')
    const { talk } = await alva.ask('talk:read', { talkId, since: 0 })
    expect(talk).toMatchObject({ answerer: { id: tor.id }, reader: { id: per.id }, isResting: false })
    expect(await signe.refused('talk:read', { talkId, since: 0 })).toBe('not-found')
  })

  it('with too few adults the talk rests, but words of a crisis come through; then it ends kindly', async () => {
    const { alva, signe, tor, place } = here
    const talkId = await openTalk(here)
    await tor.ask('shift:check-out', {})
    await place.turn('staff talks')
    expect((await alva.ask('talk:read', { talkId, since: 0 })).talk).toMatchObject({
      isResting: true,
      reader: null,
    })
    const line = { talkId, clientId: 'resting-0001', text: 'hej?' }
    expect(await alva.refused('talk:say', line)).toBe('room-resting')
    expect(await signe.refused('talk:say', line)).toBe('room-resting')
    expect((await say(alva, talkId, 'jag vill ta livet av mig')).help).toBe(true)

    await tor.ask('shift:check-in', {})
    await place.turn('staff talks')
    expect(await alva.ask('talk:say', line)).toMatchObject({ help: false })
    await tor.ask('shift:check-out', {})
    await place.turn('staff talks')
    place.clock.advanceSeconds(601)
    await place.turn('staff talks')
    expect((await alva.ask('talk:mine', {})).talk).toMatchObject({ state: 'ended' })
    expect((await textsIn(alva, talkId)).at(-1)).toBe('(closed)')
  })

  it('nobody answers: the two adults are rung again', async () => {
    const { alva, signe, tor, place } = here
    await askForTalk(alva)
    await place.turn('staff talks')
    expect(signe.heard('talk:rung')).toHaveLength(1)
    place.clock.advanceSeconds(120)
    await place.turn('staff talks')
    await place.turn('staff talks')
    for (const adult of [signe, tor]) {
      await adult.hears('talk:rung', ({ why }) => why === 'waiting')
      expect(adult.heard('talk:rung')).toHaveLength(2)
    }
  })
})

describe('one adult', () => {
  it('is enough for who is 16 where the municipality has decided so, never for who is 14', async () => {
    await here.place.close()
    here = await openCompany({ adultsNeeded: 1 })
    const { alva, omar, signe, tor } = here
    await tor.ask('shift:check-out', {})
    expect((await alva.ask('talk:mine', {})).offer).toMatchObject({
      adultsNeeded: 2,
      refused: 'too-few-adults',
    })
    const talk = await askForTalk(omar)
    expect(talk).toMatchObject({ answerer: { id: signe.id }, reader: null, isResting: false })
  })
})

describe('the end of a talk', () => {
  it('is hers to choose, and she may change her mind', async () => {
    const { alva, signe, tor } = here
    const talkId = await openTalk(here)
    const { talk } = await alva.ask('talk:choose', { talkId, choice: 'help' })
    expect(talk).toMatchObject({ state: 'ended', choice: 'help', removedAt: '2026-11-21T17:00:00.000Z' })
    for (const adult of [signe, tor]) await adult.hears('talk:rung', ({ why }) => why === 'wants-help')
    expect((await alva.ask('talk:choose', { talkId, choice: 'again' })).talk?.choice).toBe('again')
    expect(await alva.refused('talk:say', { talkId, clientId: 'after-0001', text: 'hej' })).toBe('stale')
    expect((await askForTalk(alva)).id).not.toBe(talkId)
  })

  it('may come from an adult; then she is asked how to go on', async () => {
    const { alva, tor } = here
    const talkId = await openTalk(here)
    await tor.ask('talk:end', { talkId })
    await alva.hears('talk:changed', ({ talk }) => talk.state === 'ended' && talk.choice === null)
    expect((await alva.ask('talk:choose', { talkId, choice: 'done' })).talk?.choice).toBe('done')
  })

  it('is forgotten after 24 hours; of a wish to talk again the wish alone is left, for a fortnight', async () => {
    const { alva, omar, place } = here
    const done = await openTalk(here)
    await alva.ask('talk:choose', { talkId: done, choice: 'done' })
    const again = await askForTalk(omar)
    await say(omar, again.id, 'mer en annan gång')
    await omar.ask('talk:choose', { talkId: again.id, choice: 'again' })
    hours(23.9)
    await place.turn('weed talks')
    expect(await Talk.countDocuments({})).toBe(2)
    hours(0.1)
    await place.turn('weed talks')
    expect(await TalkLineModel.countDocuments({})).toBe(0)
    expect(await Talk.find({}).lean()).toMatchObject([{ _id: again.id, isEmptied: true }])
    await alva.hears('talk:gone')
    hours(14 * 24)
    await place.turn('weed talks')
    expect(await Talk.countDocuments({})).toBe(0)
  })

  it('a wish is taken back by saying done', async () => {
    const { omar, place } = here
    const { id: talkId } = await askForTalk(omar)
    await omar.ask('talk:choose', { talkId, choice: 'again' })
    hours(24)
    await place.turn('weed talks')
    const later = await openPage(place, omar)
    expect(await later.ask('talk:choose', { talkId, choice: 'done' })).toMatchObject({ talk: null })
    expect((await later.ask('talk:mine', {})).talk).toBeNull()
  })
})

describe('break-glass', () => {
  it('shows a manager a talk with a reason, in the audit first, and tells the young person', async () => {
    const { alva, signe } = here
    const talkId = await openTalk(here)
    await say(alva, talkId, 'mellan oss')
    expect(await signe.refused('talk:break-glass', { talkId, reason: 'danger' })).toBe('forbidden')
    const [other] = (await per.ask('talk:list', {})).others
    expect(other).toMatchObject({ id: talkId, answerer: { nickname: 'Signe' } })

    const opened = await per.ask('talk:break-glass', { talkId, reason: 'complaint' })
    expect(JSON.stringify(opened.lines)).toContain('mellan oss')
    const told = await alva.hears(
      'talk:said',
      ({ line }) => line.kind === 'event' && line.event === 'manager-read',
    )
    expect(told.line).toMatchObject({ who: { nickname: 'Per' }, reason: 'complaint' })
    const entry = await AuditEntry.findOne({ act: 'talk:break-glass' }).lean()
    expect(entry).toMatchObject({ actorId: per.id, objectId: talkId, reason: 'complaint' })
    expect(await per.refused('talk:read', { talkId, since: 0 })).toBe('not-found')
  })
})

describe('her own data', () => {
  it('shows her talk with what was said, and erasing herself removes every word', async () => {
    const { alva, signe } = here
    const talkId = await openTalk(here)
    await say(alva, talkId, 'mina ord')
    await say(signe, talkId, 'svarens ord')
    const data = await (await alva.fetch('/api/me/data')).json()
    expect(data.data.talks).toMatchObject([
      {
        state: 'open',
        canRead: ['Signe', 'Tor'],
        lines: [
          { byMe: true, text: 'mina ord' },
          { byMe: false, text: 'svarens ord' },
        ],
      },
    ])

    expect((await alva.fetch('/api/me', { method: 'DELETE', body: {} })).status).toBe(200)
    await eventually(async () => {
      expect(await Talk.countDocuments({})).toBe(0)
      expect(await TalkLineModel.countDocuments({})).toBe(0)
    })
    await signe.hears('talk:gone', (gone) => gone.talkId === talkId)
  })
})
