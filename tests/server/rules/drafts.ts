import type { EndpointAnswers, EndpointAsked, EndpointName } from '@lyktan/shared/endpoints.ts'
import { endpoints } from '@lyktan/shared/endpoints.ts'
import type { ProblemCode } from '@lyktan/shared/problems.ts'
import type { ReplaySlice, RuleSetView } from '@lyktan/shared/rules.ts'

import type { Person } from '../../support/people.ts'

type RuleVerb = Extract<EndpointName, `rules:${string}`>

/** Asks over HTTP, as the manager's page does. @throws when it is refused */
export async function asks<Name extends RuleVerb>(
  person: Person,
  name: Name,
  input: EndpointAsked<Name>,
): Promise<EndpointAnswers[Name]> {
  const response = await send(person, name, input)
  if (!response.ok) throw new Error(`${name} was refused: ${await response.text()}`)
  return response.json() as Promise<EndpointAnswers[Name]>
}

/** The code of the refusal that this ends in. */
export async function isRefused<Name extends RuleVerb>(
  person: Person,
  name: Name,
  input: EndpointAsked<Name>,
): Promise<ProblemCode> {
  const response = await send(person, name, input)
  if (response.ok) throw new Error(`${name} was answered, not refused`)
  const problem: { code: ProblemCode } = await response.json()
  return problem.code
}

function send<Name extends RuleVerb>(
  person: Person,
  name: Name,
  input: EndpointAsked<Name>,
): Promise<Response> {
  const { method, path } = endpoints[name]
  if (method !== 'GET') return person.fetch(path, { method, body: input })
  const query = new URLSearchParams(Object.entries(input).map(([key, value]) => [key, String(value)]))
  return person.fetch(`${path}?${query.toString()}`)
}

/** A made-up word, so that nothing else finds it, of a kind that its author is not asked to put in a milder way. */
export const writtenRule = (pattern: string): EndpointAsked<'rules:put'>['rule'] => ({
  pattern,
  language: 'sv',
  category: 'drugs_sale',
  severity: 'high',
  meaning: 'Ett påhittat ord',
  mustMatch: [`vilken ${pattern.replaceAll('*', '')}`],
  mustNotMatch: ['något helt annat'],
})

/** A draft with these words in it. */
export async function draftOf(person: Person, patterns: readonly string[]): Promise<RuleSetView> {
  let { set } = await asks(person, 'rules:make-draft', { name: patterns.join(' ') })
  for (const pattern of patterns) {
    const put = { setId: set.id, version: set.version, rule: writtenRule(pattern) }
    set = (await asks(person, 'rules:put', put)).set
  }
  return set
}

/** The same, tested and signed. */
export async function testedSet(person: Person, patterns: readonly string[]): Promise<RuleSetView> {
  const { id, version } = await draftOf(person, patterns)
  return (await asks(person, 'rules:test', { setId: id, version })).set
}

/** Replays a set to the end, piece by piece. */
export async function replayed(person: Person, setId: RuleSetView['id']): Promise<readonly ReplaySlice[]> {
  const slices: ReplaySlice[] = []
  let after: ReplaySlice['next'] = null
  do {
    const answer: EndpointAnswers['rules:replay'] = await asks(person, 'rules:replay', { setId, after })
    slices.push(answer.replay)
    after = answer.replay.next
  } while (after !== null)
  return slices
}

/** Tests, replays and switches it on. */
export async function liveSet(person: Person, patterns: readonly string[]): Promise<RuleSetView> {
  const set = await testedSet(person, patterns)
  await replayed(person, set.id)
  const { now } = await asks(person, 'rules:list', {})
  await asks(person, 'rules:switch', { setId: set.id, to: 'live', headVersion: now.headVersion })
  return set
}
