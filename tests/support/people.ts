import { createHash, createHmac, randomBytes } from 'node:crypto'

import mongoose from 'mongoose'
import { io } from 'socket.io-client'
import type { Socket } from 'socket.io-client'

import type { AnnouncementName, Announcements, ServerToClient } from '@lyktan/shared/announcements.ts'
import type { Answers, Asked, ClientToServer, CommandName } from '@lyktan/shared/commands.ts'
import type { MemberId } from '@lyktan/shared/ids.ts'
import { asMemberId } from '@lyktan/shared/ids.ts'
import type { ProblemCode, Reply } from '@lyktan/shared/problems.ts'
import type { Role } from '@lyktan/shared/roles.ts'
import { Member } from '../../server/members/member.model.ts'
import { eventually } from './eventually.ts'
import type { Clock } from './clock.ts'
import { testSecret } from './place.ts'

type Page = Socket<ServerToClient, ClientToServer>

/** Somebody with a page open: asks over HTTP and the socket, and remembers everything she heard. */
export interface Person {
  readonly id: MemberId
  readonly nickname: string
  readonly cookie: string
  readonly socket: Page
  /** Asks a command and gives the whole reply. */
  try<Name extends CommandName>(name: Name, input: Asked<Name>): Promise<Reply<Answers[Name]>>
  /** Asks a command that must be answered; throws with the problem's code otherwise. */
  ask<Name extends CommandName>(name: Name, input: Asked<Name>): Promise<Answers[Name]>
  /** Asks a command that must be refused and gives the code. */
  refused<Name extends CommandName>(name: Name, input: Asked<Name>): Promise<ProblemCode>
  /** Everything heard so far under this name, oldest first. */
  heard<Name extends AnnouncementName>(name: Name): readonly Announcements[Name][]
  /** The first announcement, heard already or still to come, for which `isIt` holds. */
  hears<Name extends AnnouncementName>(
    name: Name,
    isIt?: (payload: Announcements[Name]) => boolean,
  ): Promise<Announcements[Name]>
  /** Over HTTP, as her page would. */
  fetch(
    path: string,
    options?: { method?: string; body?: unknown; headers?: Record<string, string> },
  ): Promise<Response>
  close(): void
}

/** Where somebody connects; behind a proxy her page has another origin. */
export interface Door {
  readonly url: string
  readonly origin?: string
}

/** What a person needs of a place to come into being: a whole `Place`, or several processes. */
export type Stage = Door & { readonly newId: () => string; readonly clock: Pick<Clock, 'now'> }

interface Traits {
  readonly nickname: string
  readonly role?: Role
  readonly birthYear?: number
  readonly municipalityId: string
  /** Messages shown so far: 5 or more and she is no newcomer. */
  readonly shownMessages?: number
}

/** Puts a member in the database and opens her page, connected. */
export async function openPerson(place: Stage, traits: Traits): Promise<Person> {
  const id = await addMember(place, traits)
  return openPage(place, { id, nickname: traits.nickname })
}

/** Puts a member in the database. */
export async function addMember(place: Stage, traits: Traits): Promise<string> {
  const id = place.newId()
  await Member.create({
    _id: id,
    municipalityId: traits.municipalityId,
    role: traits.role ?? 'participant',
    nickname: traits.nickname,
    skeleton: traits.nickname.toLowerCase(),
    avatar: 'moon',
    birthYear: traits.birthYear ?? null,
    title: null,
    language: 'sv',
    shownMessages: traits.shownMessages ?? 0,
    rulesAcceptedOn: place.clock.now(),
    lastVisitOn: place.clock.now(),
    passphraseHash: 'none',
  })
  return id
}

/** Opens one more page of somebody who is already a member: another device, or the same after a reload. */
export async function openPage(place: Door, member: { id: string; nickname: string }): Promise<Person> {
  const cookie = await signedIn(member.id)
  const headers = { cookie, origin: place.origin ?? place.url }
  const socket: Page = io(place.url, {
    transports: ['websocket'],
    extraHeaders: headers,
    forceNew: true,
    reconnection: false,
  })
  const ears = new Map<string, unknown[]>()
  socket.onAny((name: string, payload: unknown) => {
    ears.set(name, [...(ears.get(name) ?? []), payload])
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
  const heard = <Name extends AnnouncementName>(name: Name) => (ears.get(name) ?? []) as Announcements[Name][]
  const attempt: Person['try'] = (name, input) => {
    // The contract's own types say what comes back; socket.io-client cannot follow one generic name through them.
    const emit = socket.timeout(20_000).emitWithAck.bind(socket.timeout(20_000)) as (
      name: string,
      input: unknown,
    ) => Promise<never>
    return emit(name, input)
  }
  return {
    id: asMemberId(member.id),
    nickname: member.nickname,
    cookie,
    socket,
    try: attempt,
    ask: async (name, input) => {
      const reply = await attempt(name, input)
      if (!reply.ok)
        throw new Error(
          `${name} was refused: ${reply.problem.code} ${JSON.stringify(reply.problem.errors ?? '')}`,
        )
      return reply
    },
    refused: async (name, input) => {
      const reply = await attempt(name, input)
      if (reply.ok) throw new Error(`${name} was answered, not refused`)
      return reply.problem.code
    },
    heard,
    hears: (name, isIt = () => true) =>
      eventually(() => {
        const found = heard(name).find(isIt)
        if (found === undefined) throw new Error(`${member.nickname} has not heard ${name}`)
        return found
      }),
    fetch: (path, options = {}) =>
      fetch(`${place.url}${path}`, {
        method: options.method ?? 'GET',
        headers: {
          ...headers,
          ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
          ...options.headers,
        },
        ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      }),
    close: () => void socket.disconnect(),
  }
}

/** A signed-in session as the sign-in makes it, without the passphrase's deliberate slowness. */
export async function signedIn(memberId: string): Promise<string> {
  const sid = randomBytes(24).toString('base64url')
  const member = await Member.findById(memberId).lean()
  const expires = new Date(Date.now() + 12 * 3_600_000)
  await mongoose.connection.collection<{ _id: string }>('sessions').insertOne({
    _id: createHash('sha256').update(sid).digest('hex'),
    expires,
    session: {
      cookie: { originalMaxAge: 12 * 3_600_000, expires, httpOnly: true, path: '/' },
      passport: { user: { memberId, sessionVersion: member?.sessionVersion ?? 1 } },
    },
  } as never)
  const signature = createHmac('sha256', testSecret).update(sid).digest('base64').replace(/=+$/, '')
  return `sid=${encodeURIComponent(`s:${sid}.${signature}`)}`
}
