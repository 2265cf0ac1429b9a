import { flagIsForManagers, flagPace, flagSeverity } from '@lyktan/moderation/flags.ts'
import { severityRank } from '@lyktan/moderation/queue/order.ts'
import { screen } from '@lyktan/moderation/screen.ts'
import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { FlagReaders } from '@lyktan/shared/flags.ts'
import { asFlagId } from '@lyktan/shared/ids.ts'
import { may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { complaintReaders, outsideReader } from '../complaints/outside-reader.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { Refusal } from '../refusal.ts'
import { Flag } from './flag.model.ts'
import type { FlagRecord } from './flag.model.ts'
import { viewFlag } from './flag.view.ts'
import { pointAt } from './point-at.ts'
import type { Pointed } from './point-at.ts'
import { putFlagged } from './put-flagged.ts'

/**
 * Somebody tells the leaders about a message, a person or a room. Nobody else ever learns who; nothing is hidden for others by it. Telling
 * the same thing again while it waits changes what she calls it and adds her words: it stays one flag. Words of a crisis in it ring the
 * adults and show her help, as they do in any room.
 * @throws Refusal 'forbidden' about herself, 'not-found', 'suspended', 'too-fast'
 */
export async function raiseFlag(call: Call, input: Input<'flag:raise'>): Promise<Answers['flag:raise']> {
  const { target, category, words } = input
  if (!may(call.actor, 'raise-flag')) throw new Refusal('forbidden')
  const pointed = await pointAt(call, target)
  if (pointed.aboutId === call.actor.id) throw new Refusal('forbidden')
  const needsHelp = category === 'worry' || soundsHeavy(words)
  passFlagPace(call, needsHelp)

  const { record: stored, isNew } = await store(call, pointed, {
    kind: target.kind,
    category,
    words: words ?? null,
    needsHelp,
    readBy: await readersOf(call, category, pointed),
  })
  const record = isNew ? await putFlagged(call, stored) : stored

  const flag = await viewFlag(call, record)
  call.say.toMember(call.actor.id, 'flag:changed', { flag })
  if (flag.readBy === 'outside' || flag.readBy === 'both') {
    const reader = await outsideReader(call, call.actor.municipalityId)
    if (reader !== null) call.say.toMember(reader, 'complaint:changed', {})
  }
  return { flag, help: needsHelp }
}

/** Who reads it, told to her at once: nobody should wonder whether the one she complains of does. */
async function readersOf(
  call: Call,
  category: FlagRecord['category'],
  { aboutId, isAboutLeader }: Pointed,
): Promise<FlagReaders> {
  if (!flagIsForManagers(category, isAboutLeader)) return 'leaders'
  const { municipalityId } = call.actor
  const readers = await complaintReaders(call, { municipalityId, aboutId })
  if (readers === 'nobody') call.log.error('complaint without a reader', { callId: call.id })
  return readers === 'both' && category !== 'leader' ? 'managers' : readers
}

/** Whether the filters hear a crisis in what she adds. */
function soundsHeavy(words: string | undefined): boolean {
  const context = { isNewcomer: false, isLeader: false, reading: 'newcomers' } as const
  return words !== undefined && screen({ text: words, context }).help
}

/** Who worries about somebody has a pace of her own, so that nothing else she told about keeps her from it. */
function passFlagPace({ live, actor, now }: Call, needsHelp: boolean): void {
  const writer = { roomId: needsHelp ? 'flags worry' : 'flags', memberId: actor.id }
  const answer = live.pace.take(writer, flagPace, now.getTime())
  if (!answer.allowed) throw new Refusal('too-fast', { retryAfterMs: answer.retryAfterMs })
}

type Told = Pick<FlagRecord, 'kind' | 'category' | 'words' | 'needsHelp'> & { readonly readBy: FlagReaders }

/** `isNew`: it must be put before the staff. */
interface Stored {
  readonly record: FlagRecord
  readonly isNew: boolean
}

async function store(call: Call, pointed: Pointed, told: Told): Promise<Stored> {
  const { id: flaggerId, municipalityId } = call.actor
  const { target, roomId } = pointed
  const known = await Flag.findOne({ flaggerId, kind: told.kind, target, open: true }).lean<FlagRecord>()
  if (known !== null) return (await tellAgain(known, told, pointed)) ?? (await store(call, pointed, told))
  const record: FlagRecord = {
    _id: asFlagId(call.newId()),
    municipalityId,
    flaggerId,
    target,
    roomId,
    ...told,
    raisedAt: call.now,
    open: true,
    toQueue: true,
    caseId: null,
    outcome: null,
    wordsBack: null,
    answeredAt: null,
    seenAt: null,
  }
  try {
    await Flag.create(record)
    return { record, isNew: true }
  } catch (error) {
    if (!isDuplicate(error)) throw error
    // The same finger twice: the other try was faster.
    return await store(call, pointed, told)
  }
}

/** Null when it was answered meanwhile, and is told anew. */
async function tellAgain(known: FlagRecord, told: Told, { isAboutLeader }: Pointed): Promise<Stored | null> {
  const isNew = asksForMore(known, told, isAboutLeader)
  const changed = {
    category: told.category,
    words: told.words ?? known.words,
    readBy: told.readBy,
    needsHelp: known.needsHelp || told.needsHelp,
    ...(isNew && { toQueue: true }),
  }
  const { matchedCount } = await Flag.updateOne({ _id: known._id, open: true }, { $set: changed })
  return matchedCount === 0 ? null : { record: { ...known, ...changed }, isNew }
}

type Graver = Pick<Told, 'category' | 'needsHelp'>

/** Whether it must be put before the staff anew: it is graver than she first said, or for the managers alone. */
function asksForMore(before: Graver, after: Graver, isAboutLeader: boolean): boolean {
  const rank = ({ category, needsHelp }: Graver) =>
    severityRank(needsHelp ? 'crisis' : flagSeverity(category))
  const forManagers = ({ category }: Graver) => flagIsForManagers(category, isAboutLeader)
  return rank(after) < rank(before) || (forManagers(after) && !forManagers(before))
}
