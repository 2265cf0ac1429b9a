import type { Circumstances } from '../call.ts'
import { roomOf } from './live-for.ts'
import type { LiveRecord } from './live.model.ts'
import { questionsIn, viewShared } from './live.view.ts'

/**
 * Tells the session's room how it is now. Each telling is whole but for the questions, which come when this change was theirs; whoever has others
 * than `questionsRev` says, asks. What is one's own, and the hosts' part, is read by asking.
 */
export async function sayLive(call: Circumstances, record: LiveRecord): Promise<void> {
  const questions = record.questionsRev === record.rev ? await questionsIn(record._id) : null
  call.say.toRoom(roomOf(record._id), 'live:changed', { live: await viewShared(call, record, questions) })
}
