import { Strategy as LocalStrategy } from 'passport-local'
import type { Request } from 'express'
import type { Circumstances } from '../call.ts'
import type { MemberFacts } from '../members/member-facts.ts'
import { provePassphrase } from './prove-passphrase.ts'

/** What somebody gave to show who she is. */
export interface Credentials {
  readonly place?: string | undefined
  readonly nickname: string
  readonly passphrase: string
}

/** Told of whoever was found to be the one she says she is. */
type Proven = (member: MemberFacts) => void

const passphrase = (call: Circumstances, { place }: Credentials, proven: Proven): LocalStrategy =>
  new LocalStrategy({ usernameField: 'nickname', passwordField: 'passphrase' }, (nickname, text, done) => {
    provePassphrase(call, { place, nickname, passphrase: text }).then((member) => {
      if (member !== null) proven(member)
      done(null, member === null ? false : {})
    }, done)
  })

/**
 * The ways to show who one is. This is the place for a second factor and for e-ID and staff sign-in by OpenID Connect:
 * a passport strategy each.
 */
const strategies = { passphrase }

/**
 * Asks one passport strategy, as passport's own middleware does; here from a verb, which has no response to write to.
 * @returns the member, or null when the credentials do not fit
 */
export function prove(
  call: Circumstances,
  way: keyof typeof strategies,
  credentials: Credentials,
): Promise<MemberFacts | null> {
  return new Promise((resolve, reject) => {
    let found: MemberFacts | null = null
    const strategy = strategies[way](call, credentials, (member) => {
      found = member
    })
    Object.assign(strategy, { success: () => resolve(found), fail: () => resolve(null), error: reject })
    const request: Request = Object.assign(Object.create(null), { body: credentials, query: {} })
    strategy.authenticate(request)
  })
}
