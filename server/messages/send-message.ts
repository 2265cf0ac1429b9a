import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { SendAnswer } from '@lyktan/shared/messages.ts'
import { sentAnyway } from '@lyktan/moderation/nudge.ts'

import type { SocketCall } from '../call.ts'
import { personView } from '../members/member-book.ts'
import { Refusal } from '../refusal.ts'
import { countMessage, countPresence } from '../statistics/count.ts'
import { isCryForHelp } from './cry-for-help.ts'
import { holdMessage } from './hold-message.ts'
import { judge } from './judge.ts'
import { mentionsIn } from './mentions.ts'
import type { MessageRecord } from './message.model.ts'
import { nudgeAuthor } from './nudge-author.ts'
import { replyTarget } from './reply-target.ts'
import { passGate, passPace, screenFor, sendingFacts } from './sending-facts.ts'
import type { SendingFacts } from './sending-facts.ts'
import { answerStored, storedBefore } from './stored-before.ts'
import { tellStaff } from './tell-staff.ts'

/**
 * Says a text in a room. Posted: durable, in its place, heard by all who are there. Held: its author and the queue know of it, nobody else.
 * Sending again under the same id answers with what was stored, however often and whatever has happened since.
 * Contact details and harsh words come back once, unstored, for their author to look at (`nudge`); with `sendAnyway` a person reads them first.
 * Words of a crisis are never refused for the moment's sake: they wait for a person.
 * @throws Refusal 'forbidden', 'not-found', 'paused', 'suspended', 'room-closed', 'room-resting', 'too-fast', 'conflict'
 */
export async function sendMessage(
  call: SocketCall,
  input: Input<'message:send'>,
): Promise<Answers['message:send']> {
  const facts = await sendingFacts(call, input.roomId)
  const stored = await storedWhenRefused(call, facts, input)
  if (stored) return stored

  const screened = screenFor(facts, input.text)
  const nudged = input.sendAnyway === true ? undefined : nudgeAuthor(call, facts, screened)
  if (nudged) {
    // Its answer may have been lost: what is stored is never asked about.
    const before = await storedBefore(call, input)
    return before === null ? nudged : answerStored(before, input.text)
  }
  const record = await newRecord(call, facts, { ...input, isForHelp: screened.help })
  const where = { municipalityId: record.municipalityId, roomId: record.roomId, ageBand: facts.ageBand }
  countPresence(call, { ...where, memberId: facts.member.id })
  const looked = facts.isLeader ? screened : sentAnyway(screened)
  const verdict = await judge(call, { record, text: record.text, sentAt: call.now }, looked)
  if (verdict.outcome === 'hold') return holdMessage(call, record, verdict)

  const posted = await call.live.log.post(call, record)
  if (posted.isRepeat) return answerStored(posted.stored, input.text)
  countMessage(call, { ...where, measure: 'posted' })
  tellStaff(call, record, verdict)
  return { outcome: 'posted', message: posted.view }
}

/**
 * Who may not write now, or too fast, is refused, unless she only asks again about what is already stored. The database is asked only then:
 * a message that may be written finds its earlier self by its unique key.
 */
async function storedWhenRefused(
  call: SocketCall,
  facts: SendingFacts,
  input: Input<'message:send'>,
): Promise<SendAnswer | null> {
  try {
    passGate(facts, call.now)
    passPace(call, facts)
    return null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const stored = await storedBefore(call, input)
    if (stored !== null) return answerStored(stored, input.text)
    if (isCryForHelp(call, facts, { text: input.text, refused: error })) return null
    throw error
  }
}

async function newRecord(
  call: SocketCall,
  { room, member, ageBand }: SendingFacts,
  { roomId, clientId, text, replyTo, isForHelp }: Input<'message:send'> & { isForHelp: boolean },
): Promise<MessageRecord> {
  const record: MessageRecord = {
    _id: call.newId(),
    municipalityId: room.municipalityId,
    roomId,
    authorId: member.id,
    clientId,
    author: personView(member),
    ageBand,
    text,
    state: 'posted',
    sentAt: call.now,
    postedAt: call.now,
  }
  const answered = replyTo === undefined ? null : await replyTarget(roomId, replyTo)
  if (answered !== null) record.replyTo = answered
  // What is answered may just have been taken away: that must not keep words of a crisis out.
  else if (replyTo !== undefined && !isForHelp) throw new Refusal('not-found')
  if (text.includes('@')) record.mentions = await mentionsIn(call, room, text)
  return record
}
