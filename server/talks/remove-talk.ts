import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { TalkLineModel } from './line.model.ts'
import { tellPart } from './say-talk.ts'
import { Talk } from './talk.model.ts'
import type { TalkRecord } from './talk.model.ts'

/** Takes a talk away with everything that was said in it; the words first, so that a removal that breaks off leaves what can be found again. */
export async function removeTalk(call: Circumstances, talk: TalkRecord): Promise<void> {
  await emptyTalk(talk)
  await Talk.deleteOne({ _id: talk._id })
  tellPart(call, talk, { name: 'talk:gone', payload: { talkId: talk._id } })
}

async function emptyTalk(talk: Pick<TalkRecord, '_id'>): Promise<void> {
  await TalkLineModel.deleteMany({ talkId: talk._id })
}

/** Takes away what was said before an instant. */
export async function forgetLines(talk: Pick<TalkRecord, '_id'>, before: Date): Promise<void> {
  await TalkLineModel.deleteMany({ talkId: talk._id, at: trusted({ $lte: before }) })
}

/** Whether anything that was said is still there. */
export async function hasLines(talk: Pick<TalkRecord, '_id'>): Promise<boolean> {
  return (await TalkLineModel.exists({ talkId: talk._id })) !== null
}
