import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { Room } from '../../../server/rooms/room.model.ts'
import { cast, onShift } from '../../support/cast.ts'
import { openPage } from '../../support/people.ts'
import { askForTalk, openCompany, openTalk, say, textsIn } from './company.ts'
import type { Company } from './company.ts'

let here: Company
beforeEach(async () => {
  here = await openCompany()
})
afterEach(() => here.place.close())

describe('asking for a talk', () => {
  it('names the two adults before anything is written, and rings them and nobody else', async () => {
    const { alva, omar, signe, tor, place, municipalityId } = here
    const third = await onShift(await cast.per(place, municipalityId))
    const talk = await askForTalk(alva)

    expect(talk).toMatchObject({
      state: 'asked',
      answerer: { nickname: 'Signe' },
      reader: { nickname: 'Tor' },
    })
    for (const adult of [signe, tor]) await adult.hears('talk:rung', ({ why }) => why === 'asked')
    await alva.hears('talk:said', ({ line }) => line.kind === 'event' && line.event === 'asked')
    for (const other of [third, omar]) {
      expect(other.heard('talk:rung')).toEqual([])
      expect(other.heard('talk:changed')).toEqual([])
    }
  })

  it('is one talk however often she asks, also at once', async () => {
    const { alva } = here
    const talks = await Promise.all([askForTalk(alva), askForTalk(alva), askForTalk(alva)])
    expect(new Set(talks.map(({ id }) => id)).size).toBe(1)
  })

  it('is refused while the place is closed, and she learns when it opens', async () => {
    const { alva, place } = here
    const opens = new Date(place.clock.now().getTime() + 3_600_000)
    await Room.updateMany({}, { $set: { mode: 'closed', nextOpensAt: opens } })
    place.call().live.rooms.forget(here.roomId)

    expect((await alva.ask('talk:mine', {})).offer).toMatchObject({
      refused: 'closed',
      nextOpensAt: opens.toISOString(),
    })
    const asked = { answererId: here.signe.id, readerId: here.tor.id }
    expect(await alva.refused('talk:ask', asked)).toBe('room-closed')
  })

  it('is refused with one adult on duty, where two are needed', async () => {
    const { alva, tor, signe } = here
    await tor.ask('shift:check-out', {})
    expect((await alva.ask('talk:mine', {})).offer).toMatchObject({ refused: 'too-few-adults' })
    for (const readerId of [null, tor.id])
      expect(await alva.refused('talk:ask', { answererId: signe.id, readerId })).toBe('room-resting')
  })

  it('is refused when the adults are others than those that she read about, or no adults at all', async () => {
    const { alva, omar, signe, tor } = here
    expect(await alva.refused('talk:ask', { answererId: signe.id, readerId: omar.id })).toBe('stale')
    expect(await alva.refused('talk:ask', { answererId: omar.id, readerId: tor.id })).toBe('stale')
    expect(await alva.refused('talk:ask', { answererId: signe.id, readerId: signe.id })).toBe('stale')
    expect(await alva.refused('talk:ask', { answererId: signe.id, readerId: null })).toBe('stale')
    expect(await signe.refused('talk:ask', { answererId: tor.id, readerId: null })).toBe('forbidden')
  })
})

describe('in a talk', () => {
  it('what is said is heard by her and the two adults, and read by nobody else', async () => {
    const { alva, omar, signe, tor, place, municipalityId } = here
    const per = await cast.per(place, municipalityId)
    const talkId = await openTalk(here)
    await say(alva, talkId, 'det är jobbigt hemma')
    await say(signe, talkId, 'jag lyssnar')

    for (const person of [alva, signe, tor]) {
      await person.hears('talk:said', ({ line }) => line.kind === 'said' && line.text === 'jag lyssnar')
      expect(await textsIn(person, talkId)).toEqual([
        '(asked)',
        '(answered)',
        'det är jobbigt hemma',
        'jag lyssnar',
      ])
    }
    const outside = { talkId, since: 0 }
    for (const other of [omar, per]) {
      expect(await other.refused('talk:read', outside)).toBe('not-found')
      expect(await other.refused('talk:say', { talkId, clientId: 'other-0001', text: 'hej' })).toBe(
        'not-found',
      )
      expect(other.heard('talk:said')).toEqual([])
    }
    expect(JSON.stringify(await per.ask('talk:list', {}))).not.toContain('Alva')
  })

  it('the same line sent again is the same line, and another text under its id is a conflict', async () => {
    const { alva } = here
    const talkId = await openTalk(here)
    const line = { talkId, clientId: 'again-0001', text: 'hej' }
    const answers = await Promise.all([1, 2, 3, 4].map(() => alva.ask('talk:say', line)))
    expect(new Set(answers.map((answer) => answer.line.seq)).size).toBe(1)
    expect(await alva.refused('talk:say', { ...line, text: 'något annat' })).toBe('conflict')
    expect((await textsIn(alva, talkId)).filter((text) => text === 'hej')).toHaveLength(1)
  })

  it('lines of three people at once have places without holes', async () => {
    const { alva, signe } = here
    const talkId = await openTalk(here)
    await Promise.all(
      [1, 2, 3, 4, 5].flatMap((n) => [say(alva, talkId, `a${n}`), say(signe, talkId, `s${n}`)]),
    )
    const { lines } = await alva.ask('talk:read', { talkId, since: 0 })
    expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, index) => index + 1))
    expect(lines).toHaveLength(12)
  })

  it('words of a crisis show help, ring both adults at once, and are never refused', async () => {
    const { alva, signe, tor, place } = here
    const talkId = await openTalk(here)
    const { help } = await say(alva, talkId, 'jag vill inte leva längre')
    expect(help).toBe(true)
    for (const adult of [signe, tor]) await adult.hears('talk:rung', ({ why }) => why === 'crisis')

    for (let line = 0; line < 30; line += 1)
      await alva.try('talk:say', { talkId, clientId: `many-${line}-x`, text: 'hej' })
    expect(await alva.refused('talk:say', { talkId, clientId: 'too-many-1', text: 'hej' })).toBe('too-fast')
    expect((await say(alva, talkId, 'jag vill dö')).help).toBe(true)
    expect((await say(signe, talkId, 'du sa att du vill dö')).help).toBe(false)
    expect(place.logged.filter((line) => line.includes('vill'))).toEqual([])
  })

  it('numbers and names are not held here, two adults read along', async () => {
    const { alva, tor } = here
    const talkId = await openTalk(here)
    expect(await say(alva, talkId, 'ring 070-174 06 55')).toMatchObject({ help: false })
    expect(await textsIn(tor, talkId)).toContain('ring 070-174 06 55')
  })

  it('an adult reads on duty alone', async () => {
    const { signe, tor, place } = here
    const talkId = await openTalk(here)
    await tor.ask('shift:check-out', {})
    const athome = await openPage(place, tor)
    expect(await athome.refused('talk:read', { talkId, since: 0 })).toBe('off-shift')
    expect(await athome.refused('talk:list', {})).toBe('off-shift')
    expect((await signe.ask('talk:list', {})).talks).toHaveLength(1)
  })

  it('goes on in another page of hers where it was', async () => {
    const { alva, place } = here
    const talkId = await openTalk(here)
    await say(alva, talkId, 'ett')
    const phone = await openPage(place, alva)
    expect((await phone.ask('talk:mine', {})).talk?.id).toBe(talkId)
    expect(await textsIn(phone, talkId)).toContain('ett')
  })
})

describe('the audit', () => {
  it('tells who answered, handed over and ended, and holds no word of what was said', async () => {
    const { alva, signe } = here
    const talkId = await openTalk(here)
    await say(alva, talkId, 'hemligheten')
    await signe.ask('talk:end', { talkId })
    const entries = await AuditEntry.find({ objectKind: 'talk' }).sort({ number: 1 }).lean()
    expect(entries.map(({ act }) => act)).toEqual(['talk:answer', 'talk:end'])
    expect(JSON.stringify(entries)).not.toContain('hemligheten')
  })
})
