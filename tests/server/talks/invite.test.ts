import { afterEach, beforeEach, expect, it } from 'vitest'

import { Case } from '../../../server/queue/case.model.ts'
import { cast } from '../../support/cast.ts'
import { askForTalk, openCompany, say, textsIn } from './company.ts'
import type { Company } from './company.ts'

let here: Company
beforeEach(async () => {
  here = await openCompany()
})
afterEach(() => here.place.close())

/** Something of Alva's that waits for a person. */
async function heldOfAlva(): Promise<string> {
  const { alva, roomId } = here
  await alva.ask('room:enter', { roomId })
  await alva.ask('message:send', { roomId, clientId: 'held-0001', text: 'hej allihop' })
  const record = await Case.findOne({ authorId: alva.id }).lean()
  return record?._id ?? ''
}

it('a leader asks about what waited: nothing can be written before she has read who reads it and said yes', async () => {
  const { alva, signe, tor } = here
  const about = { memberId: alva.id, topic: 'hold', aboutId: await heldOfAlva() } as const
  const { talk } = await signe.ask('talk:invite', about)
  const talkId = talk.id
  await alva.hears('talk:changed', (told) => told.talk.state === 'invited' && told.talk.topic === 'hold')
  for (const person of [alva, signe, tor])
    expect(await person.refused('talk:say', { talkId, clientId: 'early-0001', text: 'hej' })).toBe('stale')

  await alva.ask('talk:accept', { talkId, accepts: true })
  await say(signe, talkId, 'hej Alva')
  expect(await textsIn(alva, talkId)).toEqual(['(invited)', '(answered)', 'hej Alva'])
})

it('no leaves nothing behind', async () => {
  const { alva, signe } = here
  const about = { memberId: alva.id, topic: 'hold', aboutId: await heldOfAlva() } as const
  const { talk } = await signe.ask('talk:invite', about)
  expect(await alva.ask('talk:accept', { talkId: talk.id, accepts: false })).toMatchObject({ talk: null })
  await signe.hears('talk:gone')
  expect((await alva.ask('talk:mine', {})).talk).toBeNull()
})

it('a leader may not ask about nothing, about somebody else’s, or whom she likes', async () => {
  const { alva, omar, signe, tor, place, municipalityId } = here
  const aboutId = await heldOfAlva()
  const refused = (input: { memberId: string; topic: 'hold' | 'flag' | 'follow-up'; aboutId: string }) =>
    signe.refused('talk:invite', input)
  expect(await refused({ memberId: omar.id, topic: 'hold', aboutId })).toBe('not-found')
  expect(await refused({ memberId: alva.id, topic: 'hold', aboutId: 'made-up' })).toBe('not-found')
  expect(await refused({ memberId: alva.id, topic: 'flag', aboutId })).toBe('not-found')
  expect(await refused({ memberId: alva.id, topic: 'follow-up', aboutId })).toBe('not-found')
  expect(await refused({ memberId: tor.id, topic: 'hold', aboutId })).toBe('not-found')
  const lina = await cast.per(place, municipalityId)
  expect(await lina.refused('talk:invite', { memberId: alva.id, topic: 'hold', aboutId })).toBe('off-shift')
  expect(await omar.refused('talk:invite', { memberId: alva.id, topic: 'hold', aboutId })).toBe('forbidden')
  expect(alva.heard('talk:changed')).toEqual([])
})

it('who has told the leaders about something may be asked about it', async () => {
  const { alva, omar, signe, roomId } = here
  await omar.ask('room:enter', { roomId })
  const posted = await omar.ask('message:send', { roomId, clientId: 'posted-0001', text: 'hej på er' })
  const messageId = posted.outcome === 'posted' ? posted.message.id : ''
  await alva.ask('room:enter', { roomId })
  await alva.ask('flag:raise', { target: { kind: 'message', messageId }, category: 'mean' })
  const record = await Case.findOne({ target: messageId }).lean()
  const about = { topic: 'flag', aboutId: record?._id ?? '' } as const
  expect(await signe.refused('talk:invite', { memberId: omar.id, ...about })).toBe('not-found')
  const { talk } = await signe.ask('talk:invite', { memberId: alva.id, ...about })
  expect(talk).toMatchObject({ state: 'invited', topic: 'flag', asker: { nickname: 'Alva' } })
})

it('a talk that she wished to go on with may be followed up, one that was done may not', async () => {
  const { alva, omar, signe, place } = here
  const wish = await askForTalk(alva)
  await alva.ask('talk:choose', { talkId: wish.id, choice: 'again' })
  const done = await askForTalk(omar)
  await omar.ask('talk:choose', { talkId: done.id, choice: 'done' })

  place.clock.advanceSeconds(3600)
  const { talk } = await signe.ask('talk:invite', {
    memberId: alva.id,
    topic: 'follow-up',
    aboutId: wish.id,
  })
  expect(talk.topic).toBe('follow-up')
  const twice = { memberId: alva.id, topic: 'follow-up', aboutId: wish.id } as const
  expect(await signe.refused('talk:invite', twice)).toBe('conflict')
  const other = { memberId: omar.id, topic: 'follow-up', aboutId: done.id } as const
  expect(await signe.refused('talk:invite', other)).toBe('not-found')
})
