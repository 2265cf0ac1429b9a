import { flagIsForManagers, flagSeverity } from '@lyktan/moderation/flags.ts'
import { accuracyOf } from '@lyktan/moderation/queue/order.ts'
import { asMemberId } from '@lyktan/shared/ids.ts'
import { isLeader } from '@lyktan/shared/roles.ts'

import type { Circumstances } from '../call.ts'
import { conversationIn } from '../messages/conversation-around.ts'
import { saidInRoom } from '../messages/said-in-room.ts'
import { putInQueue } from '../queue/put-in-queue.ts'
import type { Held } from '../queue/put-in-queue.ts'
import { worryAbout } from '../queue/worry-about.ts'
import { answerFlag } from './answer-flag.ts'
import { Flag } from './flag.model.ts'
import type { FlagRecord } from './flag.model.ts'

/**
 * Puts what was flagged before the staff, with the text and its neighbours as they are now, and notes in which case it waits. What is no
 * longer there is answered at once. Done twice, it waits in the same case.
 */
export async function putFlagged(call: Circumstances, flag: FlagRecord): Promise<FlagRecord> {
  const pointed = await frozen(call, flag)
  if (pointed === null) return await answerFlag(call, flag, { end: 'gone', words: null })

  const { isAboutLeader, ...held } = pointed
  const flagger = await call.live.members.find(flag.flaggerId)
  const { flagsJudged = 0, flagsRight = 0 } = flagger ?? {}
  const accuracy = accuracyOf({ decided: flagsJudged, ledToAct: flagsRight })
  const forManagers = flagIsForManagers(flag.category, isAboutLeader)
  if (forManagers && flag.needsHelp) await ringForTeller(call, flag)
  const caseId = await putInQueue(call, {
    ...held,
    municipalityId: flag.municipalityId,
    kind: flag.kind,
    target: flag.target,
    spans: [],
    findings: [],
    reasons: [],
    severity: flag.needsHelp ? 'crisis' : flagSeverity(flag.category),
    openedAt: flag.raisedAt,
    // Nothing is hidden for others because somebody has told us: a person looks first.
    isShown: true,
    forManagers,
    flag: { category: flag.category, accuracy },
  })
  const placed = { caseId, toQueue: false }
  await Flag.updateOne({ _id: flag._id, open: true }, { $set: placed })
  return { ...flag, ...placed }
}

/**
 * Somebody who complains about a leader in words of a crisis: what she complains of stays with the managers, but that she may need help now
 * must reach whoever is there.
 */
async function ringForTeller(call: Circumstances, flag: FlagRecord): Promise<void> {
  const { municipalityId, flaggerId: memberId, roomId, raisedAt: since } = flag
  await worryAbout(call, { municipalityId, memberId, roomId, since })
}

type Frozen = Pick<Held, 'roomId' | 'authorId' | 'text' | 'around'> & { readonly isAboutLeader: boolean }

/** What was flagged, frozen as it is now; null when it is gone. */
async function frozen(call: Circumstances, flag: FlagRecord): Promise<Frozen | null> {
  const { kind, target, roomId, municipalityId } = flag
  if (kind === 'message') {
    const said = await saidInRoom({ municipalityId, messageId: target })
    if (said === null) return null
    const { authorId, text, isByLeader } = said
    return { roomId, authorId, text, around: await said.around(), isAboutLeader: isByLeader }
  }
  const room = await call.live.rooms.find(roomId)
  if (room === null) return null
  const where = { roomId, floorSeq: room.floorSeq }
  if (kind === 'room')
    return { roomId, authorId: null, text: '', around: await conversationIn(where), isAboutLeader: false }
  const person = await call.live.members.find(target)
  if (person === null) return null
  return {
    roomId,
    authorId: asMemberId(target),
    text: '',
    around: await conversationIn(where, target),
    isAboutLeader: isLeader(person.role),
  }
}
