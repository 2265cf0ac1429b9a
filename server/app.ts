import type { Server as HttpServer } from 'node:http'

import express from 'express'
import { Server } from 'socket.io'
import type { Store } from 'express-rate-limit'

import { limits } from '@lyktan/shared/limits.ts'
import type { Circumstances } from './call.ts'
import type { Config } from './config.ts'
import { answerErrors } from './http/answer.ts'
import { api } from './http/api.ts'
import { securityHeaders } from './http/headers.ts'
import { createLimiters } from './http/limiters.ts'
import { pages } from './http/pages.ts'
import { programme } from './http/programme.ts'
import { routes } from './http/routes.ts'
import { createSessions, usePassport } from './http/session.ts'
import type { Live } from './live.ts'
import type { Log } from './log.ts'
import { createMemberBook } from './members/member-book.ts'
import { createMessageLog } from './messages/message-log.ts'
import { createPaceBook } from './messages/pace-book.ts'
import { createSignalBook } from './messages/signal-book.ts'
import { createDeskBook } from './queue/desk-book.ts'
import { createMunicipalityBook } from './municipalities/municipality-book.ts'
import { createWorkUnderWay } from './operations/work-under-way.ts'
import type { WorkUnderWay } from './operations/work-under-way.ts'
import { connectSockets } from './realtime/connect.ts'
import { RoomAdapter } from './realtime/room-adapter.ts'
import { ownNews } from './realtime/own-news.ts'
import type { Say } from './realtime/say.ts'
import { hangUp } from './realtime/hang-up.ts'
import { ears } from './realtime/sockets.ts'
import type { Sockets } from './realtime/sockets.ts'
import { verbs } from './realtime/verbs.ts'
import { createVoice } from './realtime/voice.ts'
import { forgetPresence } from './rooms/announce-presence.ts'
import { createPresenceBook } from './rooms/presence-book.ts'
import { createRoomBook } from './rooms/room-book.ts'
import { createRuleBook } from './rules/rule-book.ts'
import { createCounters } from './statistics/counters.ts'
import { startTimers } from './timers.ts'
import { allTimers } from './all-timers.ts'

/** Everything that the outside decides: the door, time, chance, settings, where to count and whom to tell. */
export interface AppParts {
  readonly http: HttpServer
  readonly config: Config & { readonly sessionSecret: string }
  readonly now: () => Date
  readonly newId: () => string
  readonly log: Log
  readonly clientFolder: string
  /** Set when other processes serve the same place. */
  readonly shared?: {
    readonly adapter: Parameters<Server['adapter']>[0]
    readonly makeLimitStore: (name: string) => Store
  }
}

export interface App {
  readonly http: HttpServer
  readonly io: Sockets
  /** For what is not a request: seeding, the command line, tests. */
  makeCall(): Circumstances
  /** Starts what happens by itself. */
  start(): void
  /** No new connections, verbs under way finish, timers end. */
  stop(): Promise<void>
}

/** Puts the place together. Opens nothing, so a test can call it; needs a connected mongoose. */
export function createApp(parts: AppParts): App {
  const { http } = parts
  const io = openSockets(http, parts.shared?.adapter)
  // The embedded database has one owner, and without Redis there is no other process.
  const live = createLive(parts.shared === undefined && parts.config.mongodbUrl === null)
  const say: Say = createVoice(io, {
    hasOtherProcesses: parts.shared !== undefined,
    listener: ownNews(io, live, () => makeCall()),
  })
  const makeCall = (): Circumstances => ({
    id: parts.newId(),
    now: parts.now(),
    newId: parts.newId,
    say,
    log: parts.log,
    config: parts.config,
    live,
  })
  const sessions = createSessions(parts.config)
  const work = createWorkUnderWay()
  connectSockets(io, { verbs, makeCall, work, config: parts.config, session: sessions.handler })
  http.on(
    'request',
    webOf(parts, {
      makeCall,
      work,
      session: sessions.handler,
      sessionEnded: (key) => io.in(ears.session(key)).disconnectSockets(true),
    }),
  )
  let stopTimers = async () => {}
  return {
    http,
    io,
    makeCall,
    start: () => {
      stopTimers = startTimers(allTimers, makeCall)
    },
    stop: async () => {
      http.close()
      // Only those who are connected here: the other processes stay.
      io.local.emit('session:ended', { why: 'server-leaving' })
      await Promise.all([work.end(), stopTimers()])
      await forgetPresence(makeCall())
      await hangUp(io)
      await work.end()
      await live.log.settled()
      await Promise.all([live.counters.flush(makeCall()), live.rules.flush(makeCall())])
      await sessions.close()
    },
  }
}

function openSockets(http: HttpServer, adapter: Parameters<Server['adapter']>[0] = RoomAdapter): Sockets {
  return new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: limits.socketFrameBytes,
    connectTimeout: 10_000,
    perMessageDeflate: false,
    adapter,
    cleanupEmptyChildNamespaces: true,
  })
}

function createLive(isOnlyWriter: boolean): Live {
  return {
    municipalities: createMunicipalityBook(),
    members: createMemberBook({ isOnlyWriter }),
    rooms: createRoomBook(),
    rules: createRuleBook(),
    presence: createPresenceBook(),
    log: createMessageLog({ isOnlyWriter }),
    pace: createPaceBook(),
    signals: createSignalBook(),
    counters: createCounters(),
    desk: createDeskBook(),
  }
}

interface WebParts {
  readonly makeCall: () => Circumstances
  readonly work: WorkUnderWay
  readonly session: express.RequestHandler
  readonly sessionEnded: (sessionKey: string) => void
}

function webOf(parts: AppParts, web: WebParts): express.Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.set('query parser', 'simple')
  app.set('trust proxy', parts.config.trustProxy)
  app.use(securityHeaders(parts.config.isProduction))
  const limiters = createLimiters(parts.config, (name) => parts.shared?.makeLimitStore(name))
  const session = [web.session, ...usePassport()]
  app.use(
    '/api',
    api(routes, {
      config: parts.config,
      work: web.work,
      limiters,
      session,
      makeCall: web.makeCall,
      sessionEnded: web.sessionEnded,
    }),
  )
  app.use(programme({ clientFolder: parts.clientFolder, makeCall: web.makeCall, work: web.work, limiters }))
  app.use(pages(parts.clientFolder))
  app.use(answerErrors({ newId: parts.newId, log: parts.log }))
  return app
}
