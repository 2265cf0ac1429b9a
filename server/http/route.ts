import { performance } from 'node:perf_hooks'

import type { Request, RequestHandler, Response } from 'express'
import type { z } from 'zod'

import { endpoints } from '@lyktan/shared/endpoints.ts'
import type { EndpointAnswers, EndpointInput, EndpointName } from '@lyktan/shared/endpoints.ts'
import { limits } from '@lyktan/shared/limits.ts'
import type { Actor } from '@lyktan/shared/roles.ts'
import type { Call, Circumstances, Door, DoorCall } from '../call.ts'
import { isDeeperThan } from '../input-depth.ts'
import { actorOf } from '../members/member-book.ts'
import { Refusal } from '../refusal.ts'
import { doorOf, personIn } from './session.ts'

/** members: somebody signed in. door: anybody; the verb gets the session as well. */
export type Row<Name extends EndpointName> =
  | {
      readonly for: 'members'
      readonly verb: (call: Call, input: EndpointInput<Name>) => Promise<EndpointAnswers[Name]>
    }
  | {
      readonly for: 'door'
      readonly verb: (call: DoorCall, input: EndpointInput<Name>) => Promise<EndpointAnswers[Name]>
    }

export type Rows = { readonly [Name in EndpointName]: Row<Name> }

// The compiler cannot follow one generic name through a table of schemas; the table's own row is the proof.
const schemaOf = <Name extends EndpointName>(name: Name) =>
  endpoints[name].input as unknown as z.ZodType<EndpointInput<Name>>

export interface RouteParts {
  readonly makeCall: () => Circumstances
  readonly sessionEnded: (sessionKey: string) => void
}

/** One row as an Express handler: parse → verb → JSON. */
export function route<Name extends EndpointName>(
  name: Name,
  row: Row<Name>,
  parts: RouteParts,
): RequestHandler {
  return async (request, response) => {
    const started = performance.now()
    const circumstances = parts.makeCall()
    const actor = await actorIn(request, circumstances)
    const input = parse(name, request)
    const answer = await run(row, input, { circumstances, actor, door: doorOf(request, parts.sessionEnded) })
    circumstances.log.info('answered', {
      callId: circumstances.id,
      verb: name,
      ...(actor === null ? {} : { actorId: actor.id }),
      outcome: 'ok',
      milliseconds: Math.round(performance.now() - started),
    })
    send(response, answer)
  }
}

interface Surroundings {
  readonly circumstances: Circumstances
  readonly actor: Actor | null
  readonly door: Door
}

function run<Name extends EndpointName>(
  row: Row<Name>,
  input: EndpointInput<Name>,
  around: Surroundings,
): Promise<EndpointAnswers[Name]> {
  if (row.for === 'door')
    return row.verb({ ...around.circumstances, actor: around.actor, door: around.door }, input)
  if (around.actor === null) throw new Refusal('unauthenticated')
  return row.verb({ ...around.circumstances, actor: around.actor }, input)
}

function parse<Name extends EndpointName>(name: Name, request: Request): EndpointInput<Name> {
  const given: unknown = request.method === 'GET' ? request.query : (request.body ?? {})
  if (isDeeperThan(given, limits.jsonDepth)) throw new Refusal('bad-request')
  const parsed = schemaOf(name).safeParse(given)
  if (parsed.success) return parsed.data
  throw new Refusal('bad-request', { errors: issuesOf(parsed.error) })
}

/** Where the input was wrong: our own codes or the schema's, never the values. */
export function issuesOf(error: z.ZodError): { path: string; code: string }[] {
  return error.issues.slice(0, 20).map((issue) => ({
    path: issue.path.join('.').slice(0, 100),
    code: issue.message.startsWith('text.') ? issue.message : issue.code,
  }))
}

/** Who asks, read anew for each request: a right that was taken back is gone at once. */
async function actorIn(request: Request, call: Circumstances): Promise<Actor | null> {
  const person = personIn(request.user)
  if (person === null) return null
  const facts = await call.live.members.find(person.memberId)
  if (facts === null || facts.sessionVersion !== person.sessionVersion) return null
  return actorOf(facts, call.now)
}

function send(response: Response, answer: object): void {
  response.set('Cache-Control', 'no-store')
  if ('csv' in answer && 'fileName' in answer) {
    response.type('text/csv').attachment(String(answer.fileName)).send(answer.csv)
    return
  }
  response.json(answer)
}
