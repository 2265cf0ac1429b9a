import { createHash, randomBytes } from 'node:crypto'

import { MongoStore } from 'connect-mongo'
import type { Request, RequestHandler } from 'express'
import session from 'express-session'
import mongoose from 'mongoose'
import passport from 'passport'

import type { Config } from '../config.ts'
import type { Door } from '../call.ts'

/** What a session holds of its owner: who, and which generation of her sign-ins. */
export interface SessionPerson {
  readonly memberId: string
  readonly sessionVersion: number
}

declare module 'express-session' {
  interface SessionData {
    /** Written by passport. */
    passport?: { user?: unknown }
  }
}

const youthHours = 12

/** Session ids are stored as their digest, so that nobody who reads the database can step into one. */
export const sessionKey = (id: string): string => createHash('sha256').update(id).digest('hex')

/** One session for HTTP and sockets, kept in the database: it survives a restart and is shared by all processes. */
export function createSessions(config: Config & { sessionSecret: string }): {
  handler: RequestHandler
  close: () => Promise<void>
} {
  const store = MongoStore.create({
    client: mongoose.connection.getClient(),
    dbName: mongoose.connection.name,
    collectionName: 'sessions',
    stringify: false,
    transformId: sessionKey,
    touchAfter: 300,
    ttl: youthHours * 3600,
    timestamps: false,
  })
  const handler = session({
    name: config.isProduction ? '__Host-sid' : 'sid',
    secret: config.sessionSecret,
    store,
    genid: () => randomBytes(24).toString('base64url'),
    resave: false,
    saveUninitialized: false,
    rolling: true,
    cookie: {
      httpOnly: true,
      sameSite: 'lax',
      secure: config.isProduction,
      path: '/',
      maxAge: youthHours * 3600 * 1000,
    },
  })
  return { handler, close: async () => store.close() }
}

/** Passport carries the person between requests; strategies live in `access/strategies.ts`. */
export function usePassport(): RequestHandler[] {
  passport.serializeUser((person, done) => {
    done(null, personIn(person))
  })
  passport.deserializeUser((person, done) => {
    done(null, personIn(person))
  })
  return [passport.initialize(), passport.session()]
}

/** The session of this request as verbs may use it. Signing in always takes a new session id (passport regenerates it). */
export function doorOf(request: Request, ended: (key: string) => void): Door {
  return {
    enter: (person) =>
      new Promise((resolve, reject) => {
        const before = sessionKey(request.sessionID)
        request.login(person, (error?: unknown) => {
          // Whoever was signed in on this device before hears nothing more in another tab.
          ended(before)
          if (error === undefined || error === null) resolve()
          else reject(asError(error))
        })
      }),
    leave: () =>
      new Promise((resolve, reject) => {
        const key = sessionKey(request.sessionID)
        request.session.destroy((error?: unknown) => {
          // Only now: a page that connects again at once must find no session.
          ended(key)
          if (error === undefined || error === null) resolve()
          else reject(asError(error))
        })
      }),
  }
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))

/** Who the session says it is, over HTTP or in a socket's handshake. */
export function personIn(value: unknown): SessionPerson | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('memberId' in value) || !('sessionVersion' in value)) return null
  const { memberId, sessionVersion } = value
  return typeof memberId === 'string' && typeof sessionVersion === 'number'
    ? { memberId, sessionVersion }
    : null
}
