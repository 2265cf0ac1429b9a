import type { MemberId, SessionId } from '@lyktan/shared/ids.ts'
import type { LiveForHosts, LiveMine, LiveShared, LiveView, QuestionView } from '@lyktan/shared/live.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import { inOrder } from '@lyktan/moderation/live/questions.ts'

import type { Call, Circumstances } from '../call.ts'
import { personView } from '../members/member-book.ts'
import { QuestionAsker } from './asker.model.ts'
import type { AskerRecord } from './asker.model.ts'
import { isHost } from './live-for.ts'
import type { LiveRecord } from './live.model.ts'
import { LiveMood } from './mood.model.ts'
import type { MoodRecord } from './mood.model.ts'
import { moodTally } from './mood-tally.ts'
import { LiveQuestion } from './question.model.ts'
import type { QuestionRecord } from './question.model.ts'
import { viewHostQuestion, viewOwnQuestion, viewQuestion } from './question.view.ts'

/** A session that goes on as the actor sees it. `record` is read before this: what is read here is never older. */
export async function viewLive(call: Call, record: LiveRecord): Promise<LiveView> {
  const questions = await questionsIn(record._id)
  const shared = await viewShared(call, record, questions)
  if (!isHost(call)) return { shared, mine: await viewMine(call, record, questions), hosts: null }
  return { shared, mine: nothingMine, hosts: await viewForHosts(call, record, questions) }
}

/** @param questions null: they have not changed */
export async function viewShared(
  call: Circumstances,
  record: LiveRecord,
  questions: readonly QuestionRecord[] | null,
): Promise<LiveShared> {
  const { timer, recap, breakUntil } = record
  return {
    sessionId: record._id,
    rev: record.rev,
    now: call.now.toISOString(),
    word: record.word === null ? null : await personOf(call, record.word),
    hands: await peopleOf(
      call,
      record.hands.map(({ memberId }) => memberId),
    ),
    prompt: record.prompt,
    timer: timer?.state === 'running' ? { state: 'running', endsAt: iso(timer.endsAt) } : timer,
    breakUntil: breakUntil === null || breakUntil <= call.now.getTime() ? null : iso(breakUntil),
    isMoodOpen: record.isMoodOpen,
    recap: recap && { text: recap.text, at: iso(recap.at) },
    questionsRev: record.questionsRev,
    questions: questions && shownOf(questions),
  }
}

/** Every question of a session, the first one first; without who asked. */
export const questionsIn = async (sessionId: SessionId): Promise<readonly QuestionRecord[]> =>
  LiveQuestion.find({ sessionId }).sort({ askedAt: 1, _id: 1 }).lean<QuestionRecord[]>()

function shownOf(questions: readonly QuestionRecord[]): readonly QuestionView[] {
  const shown = questions.filter(({ state }) => state === 'shown' || state === 'answered')
  return inOrder(shown.map(viewQuestion))
}

async function viewMine(
  call: Call,
  record: LiveRecord,
  questions: readonly QuestionRecord[],
): Promise<LiveMine> {
  const { id } = call.actor
  const sessionId = record._id
  const [asked, voted, mood] = await Promise.all([
    QuestionAsker.find({ sessionId, askerId: id }).lean<AskerRecord[]>(),
    QuestionAsker.find({ voterIds: id, sessionId }).lean<AskerRecord[]>(),
    LiveMood.findOne({ sessionId, memberId: id }).lean<MoodRecord | null>(),
  ])
  const own = new Set(asked.map(({ _id }) => _id))
  return {
    needsTime: record.hands.some(({ memberId, needsTime }) => memberId === id && needsTime),
    wishesBreak: record.breakWishes.includes(id),
    mood: mood?.mood ?? null,
    votes: voted.map(({ _id }) => _id),
    questions: questions.filter(({ _id }) => own.has(_id)).map(viewOwnQuestion),
  }
}

const nothingMine: LiveMine = { needsTime: false, wishesBreak: false, mood: null, votes: [], questions: [] }

async function viewForHosts(
  call: Call,
  record: LiveRecord,
  questions: readonly QuestionRecord[],
): Promise<LiveForHosts> {
  return {
    hands: record.hands.map((hand) => ({ ...hand, raisedAt: iso(hand.raisedAt) })),
    prompts: record.prompts,
    breakWishes: record.breakWishes.length,
    mood: await moodTally(record._id),
    questions: questions.map((question) => viewHostQuestion(question, call.actor.id)),
  }
}

const iso = (ms: number) => new Date(ms).toISOString()

/** Without whoever's account is gone meanwhile. */
async function peopleOf(call: Circumstances, ids: readonly MemberId[]): Promise<readonly PersonView[]> {
  const people = await Promise.all(ids.map((id) => personOf(call, id)))
  return people.filter((person) => person !== null)
}

async function personOf(call: Circumstances, id: MemberId): Promise<PersonView | null> {
  const facts = await call.live.members.find(id)
  return facts === null ? null : personView(facts)
}
