import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { limits } from '@lyktan/shared/limits.ts'
import type { TalkLine } from '@lyktan/shared/talks.ts'
import { trusted } from 'mongoose'

import type { Call, Circumstances } from '../call.ts'
import { TalkLineModel } from './line.model.ts'
import type { LineRecord } from './line.model.ts'
import { partOf } from './talk-for.ts'
import type { TalkRecord } from './talk.model.ts'
import { viewLine, viewTalk } from './talk.view.ts'

/**
 * How a talk stands, and its lines after the last one that is known, oldest first: for the asker and the two named adults.
 * @throws Refusal 'forbidden', 'not-found', 'off-shift'
 */
export async function readTalk(
  call: Call,
  { talkId, since }: Input<'talk:read'>,
): Promise<Answers['talk:read']> {
  const talk = await partOf(call, talkId)
  return { talk: await viewTalk(call, talk), ...(await linesAfter(call, talk, since)) }
}

/** A page of a talk's lines, oldest first. */
export async function linesAfter(
  call: Circumstances,
  talk: Pick<TalkRecord, '_id'>,
  since: number,
): Promise<{ lines: readonly TalkLine[]; more: boolean }> {
  const records = await TalkLineModel.find({ talkId: talk._id, seq: trusted({ $gt: since }) })
    .sort({ seq: 1 })
    .limit(limits.pageMessagesMax + 1)
    .lean<LineRecord[]>()
  const page = records.slice(0, limits.pageMessagesMax)
  const lines = await Promise.all(page.map((line) => viewLine(call, line)))
  return { lines, more: records.length > page.length }
}
