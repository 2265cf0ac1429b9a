import type { IncomingMessage } from 'node:http'

import type { Request, RequestHandler } from 'express'

import type { Problem, ProblemCode } from '@lyktan/shared/problems.ts'
import { isLeader } from '@lyktan/shared/roles.ts'
import type { Actor } from '@lyktan/shared/roles.ts'
import type { Circumstances } from '../call.ts'
import type { Config } from '../config.ts'
import { isOwnOrigin } from '../http/origin.ts'
import { personIn, sessionKey } from '../http/session.ts'
import { stackOf } from '../log.ts'
import { actorOf } from '../members/member-book.ts'
import { connectionsGauge } from '../operations/metrics.ts'
import { Refusal, problemOf } from '../refusal.ts'
import { memberArrived, memberLeft } from '../rooms/connection.ts'
import { callBy, serve } from './serve.ts'
import type { ServeParts } from './serve.ts'
import { ears } from './sockets.ts'
import type { OneSocket, Sockets } from './sockets.ts'
import { answerStraight } from './straight.ts'

type Parts = ServeParts & { readonly config: Config; readonly session: RequestHandler }

/** Lets connections in: own origin, a living session, not too many; then serves each. */
export function connectSockets(io: Sockets, parts: Parts): void {
  // Asked for every request to the engine, upgrades too: the handshake's own check can be passed by naming another's id.
  io.engine.use(
    (
      request: IncomingMessage & { _query?: Record<string, unknown> },
      _response: unknown,
      next: (error?: Error) => void,
    ) => {
      const namesAnother = request._query?.['sid'] !== undefined
      if (namesAnother || !isOwnOrigin(request, parts.config.publicUrl)) next(new Error('forbidden'))
      else next()
    },
  )
  io.engine.use(
    (request: Request, response: never, next: () => void) => void parts.session(request, response, next),
  )
  io.use((socket, next) => {
    parts.work.note(
      letIn(io, socket, parts).then(
        () => next(),
        (error: unknown) => next(connectError(error, parts.makeCall())),
      ),
    )
  })
  io.on('connection', (socket) => {
    connectionsGauge.inc()
    forgetHandshake(socket)
    answerStraight(socket)
    serve(socket, parts)
    parts.work.note(arrive(socket, parts))
    // The page answers one every 25 seconds, also when its reader does nothing.
    socket.conn.on('heartbeat', () => parts.work.note(checkStay(socket, parts)))
    let heard: readonly string[] = []
    socket.on('disconnecting', () => {
      heard = [...socket.rooms]
        .filter((name) => name.startsWith(ears.room('')))
        .map((name) => name.slice(ears.room('').length))
    })
    socket.on('disconnect', () => {
      connectionsGauge.dec()
      parts.work.note(depart(socket, heard, parts))
    })
  })
}

/** The first request, its headers and its session weigh more than the rest of a connection, and nobody asks for them again. */
function forgetHandshake(socket: OneSocket): void {
  Object.assign(socket.conn, { request: null })
  Object.assign(socket, { handshake: null })
}

async function letIn(io: Sockets, socket: OneSocket, parts: Parts): Promise<void> {
  parts.work.takeIn()
  const request = socket.request as Request
  const person = personIn(request.session?.passport?.user)
  if (person === null) throw new Refusal('unauthenticated')
  const call = parts.makeCall()
  const facts = await call.live.members.find(person.memberId)
  if (facts === null || facts.sessionVersion !== person.sessionVersion) throw new Refusal('unauthenticated')
  if (io.engine.clientsCount > call.config.limits.socketsPerProcess)
    throw new Refusal('unavailable', { retryAfterMs: 5000 })
  const own = io.of('/').adapter.rooms.get(ears.member(person.memberId))
  if ((own?.size ?? 0) >= call.config.limits.socketsPerMember)
    throw new Refusal('rate-limited', { retryAfterMs: 5000 })
  const key = sessionKey(request.session.id)
  const actor = actorOf(facts, call.now)
  const { ageBand } = actor
  Object.assign(socket.data, { ...person, sessionKey: key, connectedAt: call.now, ageBand })
  await socket.join([ears.session(key), ...earsOf(actor)])
}

/** What somebody hears by who she is. */
function earsOf({ id, role, municipalityId, ageBand }: Actor): string[] {
  return [
    ears.member(id),
    ...(isLeader(role) ? [ears.leaders(municipalityId)] : []),
    ...(role === 'manager' ? [ears.managers(municipalityId)] : []),
    ...(ageBand === undefined ? [] : [ears.band(municipalityId, ageBand)]),
  ]
}

async function arrive(socket: OneSocket, parts: Parts): Promise<void> {
  const call = parts.makeCall()
  try {
    const arrived = await callBy(socket, call)
    // Gone again already: noted now, an adult would count as present for ever.
    if (socket.connected) await memberArrived(arrived)
  } catch (error) {
    call.log.error('arriving failed', { callId: call.id, stack: stackOf(error) })
  }
}

/** Who only listens is looked at too: a session that is over, or a birthday year that has moved her to another band, ends what she hears. */
async function checkStay(socket: OneSocket, parts: Parts): Promise<void> {
  if (!socket.connected) return
  const { actor } = await callBy(socket, parts.makeCall())
  if (actor.ageBand !== socket.data.ageBand) socket.disconnect(true)
}

async function depart(socket: OneSocket, heard: readonly string[], parts: Parts): Promise<void> {
  const call = parts.makeCall()
  try {
    const { memberId } = socket.data
    await memberLeft(call, { memberId, socketId: socket.id, roomIds: heard })
  } catch (error) {
    call.log.error('leaving failed', { callId: call.id, stack: stackOf(error) })
  }
}

/** What Socket.IO hands to the page as `error.data`. */
function connectError(error: unknown, call: Circumstances): Error & { data: Problem } {
  const problem = problemOf(error, call.id)
  const code: ProblemCode = problem.code
  if (code === 'internal') call.log.error('connecting failed', { callId: call.id, stack: stackOf(error) })
  return Object.assign(new Error(code), { data: problem })
}
