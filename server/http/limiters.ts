import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import type { Store } from 'express-rate-limit'

import type { EndpointName } from '@lyktan/shared/endpoints.ts'
import type { Config } from '../config.ts'
import { Refusal } from '../refusal.ts'

/** Makes the place where one limiter counts: in this process, or in Redis when several must count together. */
export type MakeStore = (prefix: string) => Store | undefined

/**
 * Limits by address (IPv6 by /56, as households own one): guessing of codes and passphrases stops, and stays stopped when the
 * counter itself cannot be reached (fails closed); ordinary requests go on without it (fails open).
 */
export function createLimiters(config: Config, makeStore: MakeStore) {
  const { limits } = config
  const perMinute = limiter({
    name: 'all',
    limit: limits.requestsPerAddressPerMinute,
    minutes: 1,
    failsOpen: true,
  })
  const signIn = limiter({
    name: 'sign-in',
    limit: limits.signInPerAddress,
    minutes: limits.signInWindowMinutes,
  })
  const codes = limiter({ name: 'codes', limit: limits.codesPerAddress, minutes: limits.codesWindowMinutes })
  const own: Partial<Record<EndpointName, RequestHandler>> = {
    'access:sign-in': signIn,
    'access:recover': signIn,
    'invitation:check': codes,
    'nickname:check': codes,
    'member:join': codes,
  }

  function limiter(rule: {
    name: string
    limit: number
    minutes: number
    failsOpen?: boolean
  }): RequestHandler {
    const store = makeStore(rule.name)
    return rateLimit({
      windowMs: rule.minutes * 60_000,
      limit: rule.limit,
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      ipv6Subnet: 56,
      passOnStoreError: rule.failsOpen === true,
      // Of guarded tries only those that fail count: a whole class may come in from one address, a guesser may not.
      skipSuccessfulRequests: rule.failsOpen !== true,
      // Counted in our own words; the address itself is never logged.
      handler: (_request, _response, next) => {
        next(new Refusal('rate-limited', { retryAfterMs: rule.minutes * 60_000 }))
      },
      ...(store === undefined ? {} : { store }),
    })
  }

  return { everything: perMinute, forEndpoint: (name: EndpointName) => own[name] }
}
export type Limiters = ReturnType<typeof createLimiters>
