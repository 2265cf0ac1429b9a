import { performance } from 'node:perf_hooks'

import type { z } from 'zod'

import { commands } from '@lyktan/shared/commands.ts'
import type { Answers, CommandName, Input } from '@lyktan/shared/commands.ts'
import { limits } from '@lyktan/shared/limits.ts'
import type { Reply } from '@lyktan/shared/problems.ts'
import type { Circumstances, SocketCall } from '../call.ts'
import { issuesOf } from '../http/route.ts'
import { isDeeperThan } from '../input-depth.ts'
import { stackOf } from '../log.ts'
import { actorOf } from '../members/member-book.ts'
import { observeCommand } from '../operations/metrics.ts'
import type { WorkUnderWay } from '../operations/work-under-way.ts'
import { Refusal, problemOf } from '../refusal.ts'
import { createEventPace } from './event-pace.ts'
import { isNameless } from './nameless.ts'
import { ears } from './sockets.ts'
import type { OneSocket } from './sockets.ts'
import type { Verbs } from './verbs.ts'

type Acknowledge = (reply: Reply<object>) => void

// The compiler cannot follow one generic name through a table of schemas; the table's own row is the proof.
const schemaOf = <Name extends CommandName>(name: Name) => commands[name] as unknown as z.ZodType<Input<Name>>
const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name)

export interface ServeParts {
  readonly verbs: Verbs
  readonly makeCall: () => Circumstances
  readonly work: WorkUnderWay
}

/**
 * Serves one connection: parse → verb → acknowledgement, for every command in the table. The only place where what a socket
 * sent is looked at; nothing of it is ever echoed. Strangers' events and wrong forms are answered and counted, too many end the connection.
 */
export function serve(socket: OneSocket, parts: ServeParts): void {
  const pace = createEventPace(parts.makeCall().config.limits)
  // `next` is never called: no handler of Socket.IO's own stands behind this one.
  socket.use((event) => {
    const [name, input] = event
    const acknowledge = acknowledgementIn(event)
    const call = parts.makeCall()
    const verdict = pace.take(call.now.getTime())
    if (verdict === 'cut') socket.disconnect(true)
    // Without anybody to answer, the event is dropped.
    if (verdict === 'cut' || acknowledge === undefined) return
    if (verdict === 'wait') {
      acknowledge(refusedBy(new Refusal('rate-limited', { retryAfterMs: 1000 }), call))
      return
    }
    const answered = answerTo({ socket, call, ...parts }, name, input).then(acknowledge, (error: unknown) => {
      const reply = refusedBy(error, call)
      if (reply.problem.code === 'internal')
        call.log.error('command failed', { callId: call.id, verb: name, stack: stackOf(error) })
      if (reply.problem.code === 'bad-request') pace.strike()
      acknowledge(reply)
    })
    parts.work.note(answered)
  })
}

interface Served extends ServeParts {
  readonly socket: OneSocket
  readonly call: Circumstances
}

const refusedBy = (error: unknown, call: Circumstances) =>
  ({ ok: false, problem: problemOf(error, call.id) }) as const

async function answerTo(served: Served, name: string, given: unknown): Promise<Reply<object>> {
  served.work.takeIn()
  if (!isCommand(name) || isDeeperThan(given, limits.jsonDepth)) throw new Refusal('bad-request')
  return perform(served, name, given)
}

async function perform<Name extends CommandName>(
  { socket, call, verbs }: Served,
  name: Name,
  given: unknown,
): Promise<Reply<Answers[Name]>> {
  const started = performance.now()
  let outcome: string = 'internal'
  try {
    const parsed = schemaOf(name).safeParse(given)
    if (!parsed.success) throw new Refusal('bad-request', { errors: issuesOf(parsed.error) })
    const answer = await verbs[name](await callBy(socket, call), parsed.data)
    outcome = 'ok'
    return { ok: true, ...answer }
  } catch (error) {
    outcome = error instanceof Refusal ? error.code : 'internal'
    throw error
  } finally {
    const milliseconds = performance.now() - started
    observeCommand(name, outcome, milliseconds)
    call.log.info('answered', {
      callId: call.id,
      verb: name,
      ...(isNameless(name) ? {} : { actorId: socket.data.memberId }),
      outcome,
      milliseconds: Math.round(milliseconds),
    })
  }
}

/** As long as a session lasts: a page left open may not outlive it. It connects again while its session still does. */
const connectionHours = 12

/** Who acts, read anew: a right that was taken back is gone at once, on an open socket too. */
export async function callBy(socket: OneSocket, call: Circumstances): Promise<SocketCall> {
  const { memberId, sessionVersion, connectedAt } = socket.data
  const facts = await call.live.members.find(memberId)
  const isOld = call.now.getTime() - connectedAt.getTime() > connectionHours * 3_600_000
  if (facts === null || facts.sessionVersion !== sessionVersion || isOld) {
    socket.disconnect(true)
    throw new Refusal('unauthenticated')
  }
  return {
    ...call,
    actor: actorOf(facts, call.now),
    socketId: socket.id,
    ears: {
      hear: (roomId) => socket.join(ears.room(roomId)),
      deafen: (roomId) => socket.leave(ears.room(roomId)),
      heard: () =>
        [...socket.rooms]
          .filter((name) => name.startsWith(ears.room('')))
          .map((name) => name.slice(ears.room('').length)),
    },
  }
}

function acknowledgementIn(event: readonly unknown[]): Acknowledge | undefined {
  const last = event.at(-1)
  return typeof last === 'function' && event.length === 3 ? (reply) => void last(reply) : undefined
}
