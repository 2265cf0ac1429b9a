import type { MemberId } from '@lyktan/shared/ids.ts'
import type { OwnSignUp } from '@lyktan/shared/sign-ups.ts'

import { findSession } from '../sessions/find-session.ts'
import { listsOf } from './forget-sign-ups.ts'
import { viewOwn } from './sign-up.view.ts'

/** What I have signed up for, in plain fields, for my own copy of my data. */
type KeptSignUp = OwnSignUp & { readonly session: string | null; readonly startsAt: string | null }

/** The lists that she still stands in, with where. */
export async function ownSignUps(memberId: MemberId): Promise<readonly KeptSignUp[]> {
  const lists = await listsOf(memberId)
  const kept = await Promise.all(
    lists.map(async (list) => {
      const session = await findSession(list._id)
      const own = viewOwn(list, memberId)
      return (
        own && { session: session?.title ?? null, startsAt: session?.startsAt.toISOString() ?? null, ...own }
      )
    }),
  )
  return kept.filter((one) => one !== null)
}
