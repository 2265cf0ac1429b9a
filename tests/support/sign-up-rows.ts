import type { signUpCommands } from '@lyktan/shared/sign-ups.ts'

interface Row {
  readonly right: () => Record<string, unknown>
  readonly leadersOnly?: boolean
  readonly foreign?: () => Record<string, unknown>
}

/** The rows of sign-ups in the table of bad input. @param abroad a session of another municipality */
export const signUpRows = (abroad: () => string): { readonly [Name in keyof typeof signUpCommands]: Row } => {
  const one: Row = { right: () => ({ sessionId: 'nothing' }), foreign: () => ({ sessionId: abroad() }) }
  return {
    'sign-up:offers': { right: () => ({}) },
    'sign-up:view': one,
    'sign-up:join': one,
    'sign-up:leave': one,
    'sign-up:accept': one,
    'sign-up:decline': one,
    'sign-up:decide': {
      right: () => ({ sessionId: 'nothing', memberId: 'nobody', refuse: 'full' }),
      foreign: () => ({ sessionId: abroad(), memberId: 'nobody', refuse: null }),
      leadersOnly: true,
    },
    'sign-up:list': { ...one, leadersOnly: true },
    'needs:view': { right: () => ({}) },
    'needs:set': { right: () => ({ needs: ['more-time'] }) },
    'feedback:ask': one,
    'feedback:give': {
      right: () => ({ sessionId: 'nothing', face: 4, answer: 'yes' }),
      foreign: () => ({ sessionId: abroad(), face: 4, answer: 'yes' }),
    },
    'feedback:view': { ...one, leadersOnly: true },
  }
}
