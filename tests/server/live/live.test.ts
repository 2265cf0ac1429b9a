import { afterEach, beforeEach, expect, it } from 'vitest'

import { asMemberId, asMunicipalityId } from '@lyktan/shared/ids.ts'
import type { MemberId, SessionId } from '@lyktan/shared/ids.ts'
import { emptyLive } from '@lyktan/moderation/live/live-state.ts'
import { takePart } from '@lyktan/moderation/live/take-part.ts'
import { changeLive } from '../../../server/live/change-live.ts'
import { LiveSession } from '../../../server/live/live.model.ts'
import type { LiveRecord } from '../../../server/live/live.model.ts'
import { LiveMood } from '../../../server/live/mood.model.ts'
import { Member } from '../../../server/members/member.model.ts'
import { addMember } from '../../support/people.ts'
import { cast, openMunicipality } from '../../support/cast.ts'
import { planQuiz } from '../sessions/evening.ts'
import { openLiveCompany, viewOf } from './company.ts'
import type { LiveCompany } from './company.ts'

let here: LiveCompany
beforeEach(async () => {
  here = await openLiveCompany()
})
afterEach(() => here.place.close())

it('hands stand in one order for everybody, a host gives the word, and who needs time is not pressed', async () => {
  const { alva, omar, elias, signe, tor, sessionId } = here
  for (const person of [alva, omar, elias]) await person.ask('live:take-part', { sessionId, act: 'raise' })
  expect(await alva.ask('live:take-part', { sessionId, act: 'need-time' })).toMatchObject({
    live: { mine: { needsTime: true }, hosts: null },
  })
  const before = await viewOf(tor, sessionId)
  expect(before.hosts?.hands.map(({ needsTime }) => needsTime)).toEqual([true, false, false])
  const press = { do: 'give', memberId: alva.id } as const
  expect(await signe.refused('live:lead', { sessionId, act: press })).toBe('stale')
  const { live } = await signe.ask('live:lead', { sessionId, act: { do: 'next' } })
  expect(live.shared).toMatchObject({
    word: { nickname: 'Omar' },
    hands: [{ nickname: 'Alva' }, { nickname: 'Elias' }],
  })
  const heard = await elias.hears('live:changed', (told) => told.live.word?.nickname === 'Omar')
  expect(heard.live.hands.map(({ nickname }) => nickname)).toEqual(['Alva', 'Elias'])
  // What is told to all says nothing of who wants more time.
  expect(JSON.stringify(elias.heard('live:changed'))).not.toContain('needsTime')
  expect(await omar.refused('live:lead', { sessionId, act: { do: 'next' } })).toBe('forbidden')
})

it('whoever was away comes to the same as those who heard everything', async () => {
  const { omar, signe, tor, sessionId } = here
  await signe.ask('live:lead', { sessionId, act: { do: 'show', text: 'Vad är ni stolta över?' } })
  await tor.ask('live:lead', { sessionId, act: { do: 'put-off', text: 'Vad vill ni lära er?' } })
  await signe.ask('live:lead', { sessionId, act: { do: 'set-timer', seconds: 90 } })
  await tor.ask('live:lead', { sessionId, act: { do: 'recap', text: 'Vi har presenterat oss.' } })
  const { shared, hosts } = await viewOf(omar, sessionId)
  expect(hosts).toBeNull()
  expect(shared).toMatchObject({
    prompt: { text: 'Vad är ni stolta över?' },
    timer: { state: 'running', endsAt: new Date(here.place.clock.now().getTime() + 90_000).toISOString() },
    recap: { text: 'Vi har presenterat oss.' },
  })
  const last = await omar.hears('live:changed', ({ live }) => live.rev === shared.rev)
  expect({ ...last.live, questions: null }).toEqual({ ...shared, questions: null })
  expect((await viewOf(tor, sessionId)).hosts?.prompts).toMatchObject([{ text: 'Vad vill ni lära er?' }])
})

/** As another process does it: it does not stand in our line, and meets us only in the database. */
async function raiseElsewhere(sessionId: SessionId, memberId: MemberId): Promise<{ rev: number }> {
  for (;;) {
    const before = await LiveSession.findById(sessionId).lean<LiveRecord>()
    const { hands } = takePart(before ?? emptyLive, { act: 'raise', memberId }, 0)
    const rev = (before?.rev ?? 0) + 1
    const asRead = { _id: sessionId, rev: rev - 1 }
    const { modifiedCount } = await LiveSession.updateOne(asRead, { $set: { hands: [...hands], rev } })
    if (modifiedCount === 1) return { rev }
  }
}

it('in two processes at once no hand is lost or doubled, and everybody is told the last of it', async () => {
  const { place, sessionId, alva } = here
  await viewOf(alva, sessionId)
  const ids = Array.from({ length: 40 }, (_, number) => asMemberId(`member-${number}`))
  const raise = (memberId: MemberId, number: number) =>
    number % 2 === 0
      ? changeLive(place.call(), sessionId, (state) => takePart(state, { act: 'raise', memberId }, number))
      : raiseElsewhere(sessionId, memberId)
  const revs = (await Promise.all(ids.map(raise))).map(({ rev }) => rev)
  const stored = await LiveSession.findById(sessionId).lean()
  expect(stored?.hands.map(({ memberId }) => memberId).toSorted()).toEqual(ids.toSorted())
  expect(new Set(revs).size).toBe(ids.length)
  const lastOfOurs = Math.max(...revs.filter((_, number) => number % 2 === 0))
  await alva.hears('live:changed', ({ live }) => live.rev === lastOfOurs)
  expect(place.logged.filter((line) => line.includes('failed'))).toEqual([])
})

it('who has a pause keeps her hand down, and says how she feels all the same', async () => {
  const { omar, signe, sessionId, place } = here
  expect(await omar.refused('live:mood', { sessionId, mood: 'good' })).toBe('stale')
  await signe.ask('live:lead', { sessionId, act: { do: 'open-mood' } })
  const until = new Date(place.clock.now().getTime() + 600_000)
  await Member.updateOne({ _id: omar.id }, { $set: { pausedUntil: until } })
  place.call().say.toProcesses('member:changed', { memberId: omar.id })
  expect(await omar.refused('live:take-part', { sessionId, act: 'raise' })).toBe('paused')
  const { live } = await omar.ask('live:mood', { sessionId, mood: 'low' })
  expect(live.mine.mood).toBe('low')
  expect((await omar.ask('live:mood', { sessionId, mood: 'good' })).live.mine.mood).toBe('good')
  expect(await LiveMood.countDocuments({ sessionId })).toBe(1)
})

it('how it feels is a tally from five on, and no single answer moves it', async () => {
  const { omar, signe, sessionId, municipalityId, place } = here
  await signe.ask('live:lead', { sessionId, act: { do: 'open-mood' } })
  const tally = async () => (await viewOf(signe, sessionId)).hosts?.mood
  const others = await Promise.all(
    [1, 2, 3, 4].map((number) =>
      addMember(place, { nickname: `Gäst ${number}`, birthYear: 2009, municipalityId }),
    ),
  )
  const home = asMunicipalityId(municipalityId)
  for (const id of others) {
    const mine = { sessionId, memberId: asMemberId(id), mood: 'good', shown: null } as const
    await LiveMood.create({ _id: place.newId(), municipalityId: home, ...mine })
  }
  expect(await tally()).toBeNull()
  await omar.ask('live:mood', { sessionId, mood: 'heavy' })
  expect(await tally()).toEqual({ people: 5, counts: { great: 0, good: 4, 'so-so': 0, low: 0, heavy: 1 } })
  await omar.ask('live:mood', { sessionId, mood: 'great' })
  expect(await tally()).toMatchObject({ counts: { great: 0, heavy: 1 } })
})

it('a wish for a break is a number to hosts; the break is the same for all', async () => {
  const { alva, omar, signe, sessionId } = here
  for (const person of [alva, omar, omar])
    await person.ask('live:take-part', { sessionId, act: 'wish-break' })
  const { hosts } = await viewOf(signe, sessionId)
  expect(hosts?.breakWishes).toBe(2)
  await signe.ask('live:lead', { sessionId, act: { do: 'start-break', minutes: 5 } })
  const { shared, mine } = await viewOf(omar, sessionId)
  expect(shared.breakUntil).toBe(new Date(here.place.clock.now().getTime() + 300_000).toISOString())
  expect(mine.wishesBreak).toBe(false)
})

it('is nothing for who has no place where one signs up, and for other municipalities it is not there', async () => {
  const { alva, signe, tor, place } = here
  const { id: sessionId } = await planQuiz({ signe, tor }, { ageBands: ['13-15'], signUp: 'open' })
  await signe.ask('session:lobby', { sessionId })
  expect(await alva.refused('live:view', { sessionId })).toBe('no-place')
  const away = await openMunicipality(place, 'skogsvik')
  const stranger = await cast.elias(place, away)
  expect(await stranger.refused('live:view', { sessionId: here.sessionId })).toBe('not-found')
})
