import { trusted } from 'mongoose'

import type { OwnPlace } from '@lyktan/shared/sessions.ts'

import type { Call } from '../call.ts'
import type { SessionRecord } from '../sessions/find-session.ts'
import { SignUpListModel } from './list.model.ts'
import type { SignUpListRecord } from './list.model.ts'
import { viewCounts, viewOwn } from './sign-up.view.ts'

interface Places {
  readonly own: OwnPlace | null
  readonly takenCount: number | null
}

/** The reader's own place in each of these sessions, and how many places are taken where one signs up, by session. */
export async function placesOf(
  call: Call,
  sessions: readonly SessionRecord[],
): Promise<ReadonlyMap<string, Places>> {
  const signedUpFor = sessions.filter(({ signUp }) => signUp !== 'none')
  if (signedUpFor.length === 0) return new Map()
  const ids = signedUpFor.map(({ _id }) => _id)
  const lists = await SignUpListModel.find({ _id: trusted({ $in: ids }) }).lean<SignUpListRecord[]>()
  return new Map(
    signedUpFor.map((session) => {
      const list = lists.find(({ _id }) => _id === session._id)
      if (list === undefined) return [session._id, { own: null, takenCount: 0 }]
      const own = viewOwn(list, call.actor.id)
      const takenCount = list.counts?.signedUp ?? viewCounts(list, session).taken
      return [session._id, { own, takenCount }]
    }),
  )
}
