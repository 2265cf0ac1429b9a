import type { Problem } from '@lyktan/shared/problems.ts'
import type { SessionCore, SessionView } from '@lyktan/shared/sessions.ts'
import type { SignUpView } from '@lyktan/shared/sign-ups.ts'

import { withCore } from './sessions.state.ts'

export interface OneSession {
  /** null until the first answer. */
  readonly session: SessionView | null
  /** The reader's own place; null until it is read, and for those who never sign up. */
  readonly signUp: SignUpView | null
  readonly problem: Problem | null
}

export type OneSessionEvent =
  | { readonly type: 'read'; readonly session: SessionView }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'changed'; readonly session: SessionCore }
  | { readonly type: 'signed'; readonly signUp: SignUpView }

export const nothingYet: OneSession = { session: null, signUp: null, problem: null }

export function stepSession(one: OneSession, event: OneSessionEvent): OneSession {
  switch (event.type) {
    case 'read':
      return { ...one, session: event.session, problem: null }
    case 'failed':
      return { ...one, problem: event.problem }
    case 'changed': {
      const { session } = one
      return session?.id === event.session.id ? { ...one, session: withCore(session, event.session) } : one
    }
    case 'signed':
      return (one.signUp?.version ?? 0) > event.signUp.version ? one : { ...one, signUp: event.signUp }
  }
}
