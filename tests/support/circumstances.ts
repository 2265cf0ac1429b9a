import type { AnnouncementName, Announcements } from '@lyktan/shared/announcements.ts'
import type { Actor } from '@lyktan/shared/roles.ts'
import type { Call, Circumstances } from '../../server/call.ts'
import { readConfig } from '../../server/config.ts'
import { createLog } from '../../server/log.ts'
import { createMemberBook } from '../../server/members/member-book.ts'
import { createMessageLog } from '../../server/messages/message-log.ts'
import { createPaceBook } from '../../server/messages/pace-book.ts'
import { createSignalBook } from '../../server/messages/signal-book.ts'
import { createDeskBook } from '../../server/queue/desk-book.ts'
import { createMunicipalityBook } from '../../server/municipalities/municipality-book.ts'
import type { Say } from '../../server/realtime/say.ts'
import { createPresenceBook } from '../../server/rooms/presence-book.ts'
import { createRoomBook } from '../../server/rooms/room-book.ts'
import { createRuleBook } from '../../server/rules/rule-book.ts'
import { createCounters } from '../../server/statistics/counters.ts'
import { createClock, createIds } from './clock.ts'
import type { Clock } from './clock.ts'

/** What verbs need around them when no server stands before them: a stopped clock, counting ids, and ears for what is said to leaders. */
export interface Surroundings {
  readonly clock: Clock
  readonly newId: () => string
  readonly call: () => Circumstances
  readonly callBy: (actor: Actor) => Call
  /** What leaders have heard under this name, oldest first. */
  readonly leadersHeard: <Name extends AnnouncementName>(name: Name) => Announcements[Name][]
}

export function surroundings(at = '2026-11-20T17:00:00.000Z'): Surroundings {
  const clock = createClock(at)
  const newId = createIds('s')
  const heard: { name: string; payload: unknown }[] = []
  const nobody = () => {}
  const say: Say = {
    toRoom: nobody,
    toRoomExcept: nobody,
    toMember: nobody,
    toLeaders: (_, name, payload) => void heard.push({ name, payload }),
    toManagers: nobody,
    toManagersExcept: nobody,
    toBands: nobody,
    toProcesses: nobody,
  }
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
  const log = createLog('silent')
  const config = readConfig({ DEMO: '0' })
  const call = () => ({ id: newId(), now: clock.now(), newId, say, log, config, live })
  return {
    clock,
    newId,
    call,
    callBy: (actor) => ({ ...call(), actor }),
    leadersHeard: <Name extends AnnouncementName>(name: Name) =>
      heard.filter((one) => one.name === name).map((one) => one.payload as Announcements[Name]),
  }
}
