import type { ErrorRequestHandler, RequestHandler, Response } from 'express'

import type { Problem } from '@lyktan/shared/problems.ts'
import { stackOf } from '../log.ts'
import type { Log } from '../log.ts'
import { Refusal, problemOf } from '../refusal.ts'

/** Sends a refusal as application/problem+json (RFC 9457). */
export function sendProblem(response: Response, problem: Problem): void {
  if (problem.retryAfterMs !== undefined) {
    response.set('Retry-After', String(Math.ceil(problem.retryAfterMs / 1000)))
  }
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem))
}

/** The last row under /api: whatever is not in the table does not exist. */
export const nothingHere: RequestHandler = () => {
  throw new Refusal('not-found')
}

/**
 * Turns whatever was thrown into a problem. A fault of ours is logged with its stack and the call's id,
 * never with the input.
 */
export function answerErrors(parts: { newId: () => string; log: Log }): ErrorRequestHandler {
  // oxlint-disable-next-line max-params -- Express knows an error handler by its four parameters.
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const problem = problemOf(asRefusal(error), parts.newId())
    if (problem.code === 'internal') {
      parts.log.error('request failed', { callId: problem.callId, stack: stackOf(error) })
    }
    sendProblem(response, problem)
  }
}

/** The body parser's own errors, said in our codes. */
function asRefusal(error: unknown): unknown {
  if (!(error instanceof Error) || !('type' in error)) return error
  switch (error.type) {
    case 'entity.too.large':
      return new Refusal('too-large')
    case 'entity.parse.failed':
    case 'request.aborted':
    case 'request.size.invalid':
      return new Refusal('bad-request')
    case 'charset.unsupported':
    case 'encoding.unsupported':
      return new Refusal('unsupported')
    default:
      return error
  }
}
