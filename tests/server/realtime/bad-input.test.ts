import type { CommandName } from '@lyktan/shared/commands.ts'
import { commands } from '@lyktan/shared/commands.ts'
import type { RoomId } from '@lyktan/shared/ids.ts'
import type { Reply } from '@lyktan/shared/problems.ts'
import mongoose from 'mongoose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { Member } from '../../../server/members/member.model.ts'
import { spoiled } from '../../support/bad-values.ts'
import { cast, onShift, openMunicipality, openRoom } from '../../support/cast.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'
import { deskRows } from '../../support/desk-rows.ts'
import { concernRows } from '../../support/concern-rows.ts'
import { backChannelRows } from '../../support/back-channel-rows.ts'
import { handoverRows } from '../../support/handover-rows.ts'
import { rotaRows } from '../../support/rota-rows.ts'
import { planningRows } from '../../support/planning-rows.ts'
import { attendanceRows, rightDraft, sessionRows } from '../../support/session-rows.ts'
import { pollRows } from '../../support/poll-rows.ts'
import { signUpRows } from '../../support/sign-up-rows.ts'
import { liveRows } from '../../support/live-rows.ts'
import { talkRows } from '../../support/talk-rows.ts'

let place: Place
let home: string
let away: string
let roomId: RoomId
let foreignRoomId: RoomId
let foreignMessageId: string
let foreignCaseId: string
let foreignTalkId: string
let foreignConcernId: string
let foreignSessionId: string
let omar: Person
let signe: Person
let stranger: Person

beforeAll(async () => {
  place = await openPlace({ limits: { eventBurst: 1e6, eventsPerSecond: 1e6 } })
  home = await openMunicipality(place)
  away = await openMunicipality(place, 'skogsvik')
  roomId = await openRoom(place, home)
  foreignRoomId = await openRoom(place, away)
  stranger = await cast.elias(place, away)
  await stranger.ask('room:enter', { roomId: foreignRoomId })
  const posted = await stranger.ask('message:send', {
    roomId: foreignRoomId,
    clientId: 'foreign-0001',
    text: 'hej från ett annat håll',
  })
  foreignMessageId = posted.outcome === 'posted' ? posted.message.id : ''
  await stranger.ask('message:send', {
    roomId: foreignRoomId,
    clientId: 'foreign-0002',
    text: 'ring 070-174 06 55',
    sendAnyway: true,
  })
  const abroad = await onShift(await cast.tor(place, away))
  foreignCaseId = (await abroad.ask('queue:watch', {})).cases[0]?.id ?? ''
  const [answerer, reader] = (await stranger.ask('talk:mine', {})).offer.adults
  const asked = { answererId: answerer?.id ?? '', readerId: reader?.id ?? '' }
  foreignTalkId = (await stranger.ask('talk:ask', asked)).talk.id
  foreignConcernId = (await abroad.ask('concern:note', {})).concern.id
  const draft = { ...rightDraft, ageBands: [...rightDraft.ageBands], access: [], hosts: [] }
  foreignSessionId = (await abroad.ask('session:plan', draft)).session.id
})
afterAll(() => place.close())

beforeEach(async () => {
  omar = await cast.omar(place, await freshNames())
  signe = await cast.signe(place, home)
})

/** The cast comes anew for each test: the ones before give their names back. */
async function freshNames(): Promise<string> {
  await Member.deleteMany({ municipalityId: home, nickname: mongoose.trusted({ $in: ['Omar', 'Signe'] }) })
  return home
}

/** One row for every command: a right input, and who may not give it. */
type Row = {
  readonly right: () => Record<string, unknown>
  /** Leaders only: a young person is refused. */
  readonly leadersOnly?: boolean
  /** Refused while her room is closed or she has a pause. */
  readonly writes?: boolean
  /** Fields that may be left out, and are then heard. */
  readonly optional?: readonly string[]
  /** The same input, pointing into another municipality. */
  readonly foreign?: () => Record<string, unknown>
}
const rows: { readonly [Name in CommandName]: Row } = {
  'room:list': { right: () => ({}) },
  'room:enter': { right: () => ({ roomId }), foreign: () => ({ roomId: foreignRoomId }) },
  'room:leave': { right: () => ({ roomId }) },
  'room:changes': {
    right: () => ({ roomId, since: 0 }),
    foreign: () => ({ roomId: foreignRoomId, since: 0 }),
  },
  'room:switch': {
    right: () => ({ roomId, to: 'open', minutes: 60 }),
    optional: ['minutes is missing'],
    foreign: () => ({ roomId: foreignRoomId, to: 'closed' }),
    leadersOnly: true,
  },
  'message:send': {
    right: () => ({ roomId, clientId: `right-${place.newId()}`, text: 'hej' }),
    foreign: () => ({ roomId: foreignRoomId, clientId: 'foreign-0009', text: 'hej' }),
    writes: true,
  },
  'message:edit': {
    right: () => ({ messageId: 'nothing', text: 'hej' }),
    foreign: () => ({ messageId: foreignMessageId, text: 'ändrat' }),
  },
  'message:withdraw': {
    right: () => ({ messageId: 'nothing' }),
    foreign: () => ({ messageId: foreignMessageId }),
  },
  'message:react': {
    right: () => ({ messageId: 'nothing', reaction: 'heart', on: true }),
    foreign: () => ({ messageId: foreignMessageId, reaction: 'heart', on: true }),
  },
  'message:older': {
    right: () => ({ roomId, beforeSeq: 10, limit: 10 }),
    foreign: () => ({ roomId: foreignRoomId, beforeSeq: 10 }),
  },
  'typing:start': { right: () => ({ roomId }), foreign: () => ({ roomId: foreignRoomId }) },
  'flag:raise': {
    right: () => ({ target: { kind: 'message', messageId: 'nothing' }, category: 'hate', words: 'Titta' }),
    foreign: () => ({ target: { kind: 'message', messageId: foreignMessageId }, category: 'hate' }),
  },
  'flag:mine': { right: () => ({}) },
  'flag:seen': { right: () => ({ flagId: 'nothing' }) },
  'flag:on-case': {
    right: () => ({ caseId: 'nothing' }),
    foreign: () => ({ caseId: foreignCaseId }),
    leadersOnly: true,
  },
  'ignored:add': {
    right: () => ({ memberId: 'nothing', roomId }),
    foreign: () => ({ memberId: stranger.id, roomId: foreignRoomId }),
  },
  'ignored:lift': { right: () => ({ memberId: 'nothing' }) },
  'ignored:list': { right: () => ({}) },
  'shift:view': { right: () => ({}), leadersOnly: true },
  'shift:check-in': { right: () => ({}), leadersOnly: true },
  'shift:check-out': { right: () => ({}), leadersOnly: true },
  ...talkRows(() => foreignTalkId),
  ...liveRows(() => foreignRoomId),
  ...concernRows(() => foreignConcernId),
  ...handoverRows,
  ...rotaRows,
  ...backChannelRows,
  'complaint:list': { right: () => ({}), leadersOnly: true },
  'complaint:answer': {
    right: () => ({ caseId: 'nothing', version: 1, outcome: 'acted', words: 'Vi tar hand om det.' }),
    leadersOnly: true,
  },
  ...sessionRows(() => foreignSessionId),
  ...attendanceRows(() => foreignSessionId),
  ...planningRows(() => foreignSessionId),
  ...signUpRows(() => foreignSessionId),
  ...pollRows(() => foreignSessionId),
  ...deskRows(() => roomId, { caseId: () => foreignCaseId, roomId: () => foreignRoomId }),
}
const names = Object.keys(rows) as CommandName[]

/** Sends whatever it is, right or not. */
const send = (person: Person, name: string, input: unknown): Promise<Reply<object>> =>
  person.socket.timeout(20_000).emitWithAck(name as 'room:list', input as never)

async function stored(): Promise<string> {
  const names = ['messages', 'cases', 'flags', 'ignoreds', 'rooms', 'members', 'audits', 'talks', 'talklines']
  const all = await Promise.all(
    names.map((name) =>
      mongoose.connection
        .collection(name)
        .find({}, { sort: { _id: 1 } })
        .toArray(),
    ),
  )
  return JSON.stringify(all)
}

const faults = () => place.logged.filter((line) => line.includes('failed'))

test('every command has its row', () => {
  expect(names.toSorted()).toEqual(Object.keys(commands).toSorted())
})

describe.each(names)('%s', (name) => {
  const row = rows[name]

  test('refuses everything that is not in the agreed form, and stores nothing', async () => {
    const who = row.leadersOnly === true ? await onShift(signe) : omar
    if (row.leadersOnly !== true) await omar.ask('room:enter', { roomId })
    const before = await stored()

    for (const [spoil, input] of spoiled(row.right())) {
      if (row.optional?.includes(spoil) === true) continue
      const reply = await send(who, name, input)
      const isOptional = reply.ok && spoil.endsWith('is missing')
      if (!isOptional)
        expect(reply, spoil).toMatchObject({
          ok: false,
          problem: { code: expect.stringMatching(/^(bad-request|not-found)$/) },
        })
    }

    if (!row.writes) expect(await stored()).toBe(before)
    expect(who.socket.connected).toBe(true)
    expect(faults()).toEqual([])
  })

  if (row.foreign !== undefined)
    test('does not know what belongs to another municipality', async () => {
      const who = row.leadersOnly === true ? await onShift(signe) : omar
      const before = await stored()

      const reply = await send(who, name, row.foreign?.())

      expect(reply).toMatchObject({ ok: false, problem: { code: 'not-found', status: 404 } })
      expect(await stored()).toBe(before)
    })

  if (row.leadersOnly === true)
    test('is refused to a young person', async () => {
      const reply = await send(omar, name, row.right())

      expect(reply).toMatchObject({ ok: false, problem: { code: 'forbidden', status: 403 } })
    })

  test('is dropped without a trace when nobody waits for the answer', async () => {
    omar.socket.emit(name, row.right() as never, undefined as never)

    expect(await omar.ask('room:list', {})).toMatchObject({ ok: true })
    expect(faults()).toEqual([])
  })
})
