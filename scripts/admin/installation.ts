import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import type { Circumstances } from '../../server/call.ts'
import { readConfig } from '../../server/config.ts'
import { connectDatabase } from '../../server/database/connect.ts'
import { createLog } from '../../server/log.ts'
import { createMemberBook } from '../../server/members/member-book.ts'
import { createMessageLog } from '../../server/messages/message-log.ts'
import { createPaceBook } from '../../server/messages/pace-book.ts'
import { createSignalBook } from '../../server/messages/signal-book.ts'
import { createDeskBook } from '../../server/queue/desk-book.ts'
import { createMunicipalityBook } from '../../server/municipalities/municipality-book.ts'
import { ownSecret } from '../../server/operations/own-secret.ts'
import type { Say } from '../../server/realtime/say.ts'
import { createPresenceBook } from '../../server/rooms/presence-book.ts'
import { createRoomBook } from '../../server/rooms/room-book.ts'
import { createRuleBook } from '../../server/rules/rule-book.ts'
import { createCounters } from '../../server/statistics/counters.ts'

export interface Installation {
  readonly call: Circumstances
  close(): Promise<void>
}

/** Nobody is connected to the command line. */
const silence: Say = {
  toRoom: () => undefined,
  toRoomExcept: () => undefined,
  toMember: () => undefined,
  toLeaders: () => undefined,
  toManagers: () => undefined,
  toManagersExcept: () => undefined,
  toBands: () => undefined,
  toProcesses: () => undefined,
}

/**
 * Opens the database that the environment names, without serving it.
 * @throws StartFault naming every fault, and an error with code DATA_FOLDER_IN_USE while the server runs on an embedded database
 */
export async function openInstallation(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Installation> {
  const config = readConfig(environment)
  if (config.mongodbUrl === null) await mkdir(config.dataFolder, { recursive: true, mode: 0o700 })
  const database = await connectDatabase({ url: config.mongodbUrl, folder: config.dataFolder })
  const sessionSecret = config.sessionSecret ?? (await ownSecret(config.dataFolder))
  const newId = () => randomBytes(16).toString('base64url')
  return {
    call: {
      id: newId(),
      now: new Date(),
      newId,
      say: silence,
      log: createLog(config.logLevel),
      config: { ...config, sessionSecret },
      live: {
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
      },
    },
    close: () => database.close(),
  }
}
