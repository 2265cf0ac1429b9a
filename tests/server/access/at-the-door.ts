import { asMemberId } from '@lyktan/shared/ids.ts'
import type { EndpointInput } from '@lyktan/shared/endpoints.ts'
import type { ProblemCode } from '@lyktan/shared/problems.ts'
import type { Call, Circumstances, DoorCall } from '../../../server/call.ts'
import { readConfig } from '../../../server/config.ts'
import { keepInvitations } from '../../../server/invitations/make-invitations.ts'
import { createLog } from '../../../server/log.ts'
import { createMemberBook } from '../../../server/members/member-book.ts'
import { actorOf } from '../../../server/members/member-facts.ts'
import type { MemberFacts } from '../../../server/members/member-facts.ts'
import { createDeskBook } from '../../../server/queue/desk-book.ts'
import { createMunicipalityBook } from '../../../server/municipalities/municipality-book.ts'
import { makeMunicipality } from '../../../server/municipalities/make-municipality.ts'
import { createMessageLog } from '../../../server/messages/message-log.ts'
import { createPaceBook } from '../../../server/messages/pace-book.ts'
import { createSignalBook } from '../../../server/messages/signal-book.ts'
import type { Say } from '../../../server/realtime/say.ts'
import { Refusal } from '../../../server/refusal.ts'
import { createPresenceBook } from '../../../server/rooms/presence-book.ts'
import { createRoomBook } from '../../../server/rooms/room-book.ts'
import { createRuleBook } from '../../../server/rules/rule-book.ts'
import { createCounters } from '../../../server/statistics/counters.ts'
import { createClock, createIds } from '../../support/clock.ts'
import { openDatabase } from '../../support/database.ts'

/** Verbs of the door over a database of their own, without a server: a stopped clock, counting ids, and what was said. */
export async function openDoor(limits: Record<string, number> = {}) {
  const database = await openDatabase()
  const clock = createClock('2026-11-20T17:00:00.000Z')
  const newId = createIds('id')
  const live = {
    municipalities: createMunicipalityBook(),
    members: createMemberBook(),
    rooms: createRoomBook(),
    rules: createRuleBook(),
    presence: createPresenceBook(),
    log: createMessageLog(),
    pace: createPaceBook(),
    signals: createSignalBook(),
    counters: createCounters(),
    desk: createDeskBook(),
  }
  const said: { to: string; name: string; payload: unknown }[] = []
  const logged: string[] = []
  const hear = (to: string) => (name: string, payload: unknown) => void said.push({ to, name, payload })
  const say: Say = {
    toRoom: (roomId, name, payload) => hear(roomId)(name, payload),
    toRoomExcept: ({ roomId }, name, payload) => hear(roomId)(name, payload),
    toMember: (memberId, name, payload) => hear(memberId)(name, payload),
    toLeaders: (municipalityId, name, payload) => hear(municipalityId)(name, payload),
    toManagers: (municipalityId, name, payload) => hear(municipalityId)(name, payload),
    toManagersExcept: ({ municipalityId }, name, payload) => hear(municipalityId)(name, payload),
    toBands: ({ municipalityId }, name, payload) => hear(municipalityId)(name, payload),
    toProcesses: (name, payload) => {
      hear('processes')(name, payload)
      if ('memberId' in payload) live.members.forget(payload.memberId)
      if ('municipalityId' in payload) live.municipalities.forget(payload.municipalityId)
      if ('roomId' in payload) live.rooms.forget(payload.roomId)
    },
  }
  const config = {
    ...readConfig({ LIMITS: JSON.stringify(limits), PUBLIC_URL: 'http://place.example' }),
    sessionSecret: 'only-for-tests-0123456789-abcdefghij',
    passphraseCost: { memoryKib: 64, passes: 1 },
  }
  const log = createLog('info', { write: (line) => void logged.push(line) })
  const call = (): Circumstances => ({ id: newId(), now: clock.now(), newId, say, log, config, live })
  const entered: { memberId: string; sessionVersion: number }[] = []
  const left: string[] = []
  const door = (member: MemberFacts | null = null): DoorCall => ({
    ...call(),
    actor: member === null ? null : actorOf(member, clock.now()),
    door: {
      enter: async (person) => void entered.push(person),
      leave: async () => void left.push(member?.id ?? 'nobody'),
    },
  })
  const by = (member: MemberFacts): Call => ({ ...call(), actor: actorOf(member, clock.now()) })
  const municipalityId = await makeMunicipality(call(), {
    slug: 'lindasa',
    name: 'Lindåsa',
    placeName: 'Hänget',
    areas: ['Centrum'],
  })
  return { ...database, clock, call, door, by, config, live, said, logged, entered, left, municipalityId }
}

export type TestDoor = Awaited<ReturnType<typeof openDoor>>

/** Cards of one band, unless told otherwise single use for 14 days. */
export async function cardsFor(
  place: TestDoor,
  ageBand: '13-15' | '16-19' | '20-25',
  wish: { count?: number; isReusable?: boolean } = {},
): Promise<string[]> {
  const { count = 1, isReusable = false } = wish
  const { municipalityId } = place
  const cards = await keepInvitations(place.call(), { municipalityId, ageBand, count, isReusable, days: 14 })
  return cards.map(({ code }) => code)
}

/** What Alva, 14, fills in. */
export const alvasForm = (
  code: string,
  other: Partial<EndpointInput<'member:join'>> = {},
): EndpointInput<'member:join'> => ({
  code,
  birthYear: 2012,
  nickname: 'Tallkotte',
  avatar: 'moon',
  passphrase: 'kottar-rullar-ner-i-diket',
  acceptsRules: true,
  language: 'sv',
  ...other,
})

/** The facts of somebody who joined, read anew. */
export async function factsOf(place: TestDoor, id: string): Promise<MemberFacts> {
  place.live.members.forget(id)
  const facts = await place.live.members.find(asMemberId(id))
  if (facts === null) throw new Error('She is not a member.')
  return facts
}

/** The code of the refusal that this ends in. */
export async function refusalOf(attempt: Promise<unknown>): Promise<ProblemCode> {
  try {
    await attempt
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  throw new Error('It was not refused.')
}
