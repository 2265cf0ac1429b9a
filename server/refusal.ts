import { problems } from '@lyktan/shared/problems.ts'
import type { Problem, ProblemCode } from '@lyktan/shared/problems.ts'

type Particulars = Pick<Problem, 'detail' | 'errors' | 'retryAfterMs' | 'until' | 'missing' | 'decided'>

/** A clear no with its code: thrown by verbs, answered alike over HTTP and sockets. */
export class Refusal extends Error {
  readonly code: ProblemCode
  readonly particulars: Particulars

  constructor(code: ProblemCode, particulars: Particulars = {}) {
    super(problems[code].title)
    this.name = 'Refusal'
    this.code = code
    this.particulars = particulars
  }
}

/** Makes what travels of a refusal; anything else that was thrown is `internal` and tells nothing but the call's id. */
export function problemOf(error: unknown, callId: string): Problem {
  const code = error instanceof Refusal ? error.code : isAway(error) ? 'unavailable' : 'internal'
  const { status, title } = problems[code]
  const particulars = error instanceof Refusal ? error.particulars : {}
  return { type: `/problems/${code}`, title, status, code, callId, ...particulars }
}

/** The database cannot be reached right now: the client keeps what it has and tries again. */
function isAway(error: unknown): boolean {
  return error instanceof Error && /^Mongo(ServerSelection|Network|NotConnected|PoolCleared)/.test(error.name)
}
