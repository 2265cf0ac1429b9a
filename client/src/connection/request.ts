import type { EndpointAnswers, EndpointAsked, EndpointName, endpoints } from '@lyktan/shared/endpoints.ts'
import type { Problem, Reply } from '@lyktan/shared/problems.ts'

import { unavailable } from './unavailable.ts'

const deadlineMs = 15_000

/** Everything but the file: a report's CSV is a link that the browser saves. */
type RequestName = Exclude<EndpointName, 'reports:usage-csv'>

type Way<Name extends RequestName> =
  `${(typeof endpoints)[Name]['method']} ${(typeof endpoints)[Name]['path']}`

// Written out once more, and held to the contract by its type, so that the schemas stay out of the page's script.
const ways = {
  'places:now': 'GET /api/places',
  'me:view': 'GET /api/me',
  'me:change': 'PATCH /api/me',
  'me:data': 'GET /api/me/data',
  'me:erase': 'DELETE /api/me',
  'standing:view': 'GET /api/me/standing',
  'standing:see': 'POST /api/me/standing/seen',
  'standing:confirm': 'POST /api/me/standing/confirmed',
  'appeals:ask': 'POST /api/appeals',
  'appeals:answer': 'POST /api/appeals/answer',
  'invitation:check': 'POST /api/invitations/check',
  'nickname:check': 'POST /api/nicknames/check',
  'member:join': 'POST /api/join',
  'access:sign-in': 'POST /api/sign-in',
  'access:recover': 'POST /api/recover',
  'access:sign-out': 'POST /api/sign-out',
  'access:sign-out-everywhere': 'POST /api/sign-out-everywhere',
  'invitations:make': 'POST /api/invitations',
  'invitations:list': 'GET /api/invitations',
  'invitations:revoke': 'POST /api/invitations/revoke',
  'settings:view': 'GET /api/settings',
  'settings:change': 'PATCH /api/settings',
  'rooms:create': 'POST /api/rooms',
  'rooms:change': 'PATCH /api/rooms',
  'reports:usage': 'GET /api/reports/usage',
  'audit:list': 'GET /api/audit',
  'rules:list': 'GET /api/rules',
  'rules:view': 'GET /api/rules/set',
  'rules:make-draft': 'POST /api/rules',
  'rules:discard': 'DELETE /api/rules',
  'rules:put': 'PATCH /api/rules/rule',
  'rules:drop': 'DELETE /api/rules/rule',
  'rules:thresholds': 'PATCH /api/rules/thresholds',
  'rules:test': 'POST /api/rules/test',
  'rules:replay': 'POST /api/rules/replay',
  'rules:switch': 'POST /api/rules/switch',
  'rules:roll-back': 'POST /api/rules/roll-back',
  'rules:precision': 'GET /api/rules/precision',
  'reminders:view': 'GET /api/reminders',
  'reminders:push': 'POST /api/reminders/push',
  'reminders:mail': 'POST /api/reminders/mail',
  'reminders:confirm': 'POST /api/reminders/mail/confirmed',
  'reminders:session': 'POST /api/reminders/sessions',
  'reminders:stop': 'POST /api/reminders/stop',
} as const satisfies { [Name in RequestName]: Way<Name> }

/**
 * Asks the server over HTTP and waits at most 15 s. Never throws: a lost connection, a missed deadline and an answer
 * that is not ours (a school's proxy, say) are the problem `unavailable`.
 */
export async function request<Name extends RequestName>(
  name: Name,
  input: EndpointAsked<Name>,
): Promise<Reply<EndpointAnswers[Name]>> {
  try {
    const response = await fetch(...call(ways[name], input))
    const type = response.headers.get('content-type') ?? ''
    if (response.ok && (response.status === 204 || type.includes('application/json'))) {
      const answer: EndpointAnswers[Name] = response.status === 204 ? {} : await response.json()
      return { ok: true, ...answer }
    }
    if (!type.includes('application/problem+json')) return { ok: false, problem: unavailable }
    const problem: Problem = await response.json()
    return { ok: false, problem }
  } catch {
    return { ok: false, problem: unavailable }
  }
}

function call(way: string, input: object): [url: string, how: RequestInit] {
  const [method = 'GET', path = '/'] = way.split(' ')
  const how: RequestInit = {
    method,
    credentials: 'same-origin',
    cache: 'no-store',
    signal: AbortSignal.timeout(deadlineMs),
  }
  if (method !== 'GET') {
    return [path, { ...how, headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) }]
  }
  const query = new URLSearchParams(
    Object.entries(input).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  ).toString()
  return [query ? `${path}?${query}` : path, how]
}
