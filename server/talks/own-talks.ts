import type { MemberId } from '@lyktan/shared/ids.ts'

import type { Circumstances } from '../call.ts'
import { TalkLineModel } from './line.model.ts'
import type { LineRecord } from './line.model.ts'
import { Talk } from './talk.model.ts'
import type { TalkRecord } from './talk.model.ts'
import { viewTalk } from './talk.view.ts'

/** A talk of hers, in plain fields, for her own copy of her data. */
export interface OwnTalk {
  readonly askedAt: string
  readonly state: string
  readonly topic: string | null
  readonly choice: string | null
  readonly removedAt: string | null
  readonly isKept: boolean
  readonly canRead: readonly string[]
  readonly lines: readonly { readonly at: string; readonly byMe: boolean; readonly text: string }[]
}

/** Her talks that are still there, oldest first, with what was said in them. */
export async function ownTalks(call: Circumstances, memberId: MemberId): Promise<readonly OwnTalk[]> {
  const talks = await Talk.find({ askerId: memberId }).sort({ askedAt: 1, _id: 1 }).lean<TalkRecord[]>()
  return Promise.all(talks.map((talk) => ownTalk(call, talk)))
}

async function ownTalk(call: Circumstances, talk: TalkRecord): Promise<OwnTalk> {
  const { askedAt, state, topic, choice, removedAt, isKept, answerer, reader } = await viewTalk(call, talk)
  const lines = await TalkLineModel.find({ talkId: talk._id }).sort({ seq: 1 }).lean<LineRecord[]>()
  return {
    askedAt,
    state,
    topic,
    choice,
    removedAt,
    isKept,
    canRead: [answerer, reader].filter((adult) => adult !== null).map(({ nickname }) => nickname),
    lines: lines
      .filter(({ text }) => text !== undefined)
      .map(({ at, authorId, text }) => ({
        at: at.toISOString(),
        byMe: authorId === talk.askerId,
        text: text ?? '',
      })),
  }
}
