import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { ReflectionView } from '@lyktan/shared/reflections.ts'
import { reflectionParts } from '@lyktan/shared/reflection-parts.ts'
import {
  nameLikeWords,
  nicknameCandidates,
  withGenitives,
} from '@lyktan/moderation/reflections/names-in-text.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { nicknamesAmong } from '../members/nicknames-among.ts'
import { Refusal } from '../refusal.ts'
import { sessionFor } from '../sessions/find-session.ts'
import { Reflection } from './reflection.model.ts'
import type { ReflectionRecord } from './reflection.model.ts'

/** What was thought after a session; null when nobody has written yet. @throws Refusal 'forbidden', 'not-found' */
export async function viewReflection(
  call: Call,
  { sessionId }: Input<'reflection:view'>,
): Promise<Answers['reflection:view']> {
  await sessionFor(call, 'host-sessions', sessionId)
  const found = await Reflection.findById(sessionId).lean<ReflectionRecord | null>()
  return { reflection: found && shown(found) }
}

/**
 * Writes down, in the form of the field's logbook, what happened, why, and what next. Written anew it replaces what stood there.
 * A participant's nickname is never stored: a reflection outlives her.
 * @throws Refusal 'forbidden', 'not-found', 'session-state' before it is over, 'bad-request' with 'text.nickname'
 */
export async function writeReflection(
  call: Call,
  input: Input<'reflection:write'>,
): Promise<Answers['reflection:write']> {
  const { sessionId, namesNobody, ...parts } = input
  const { state, municipalityId } = await sessionFor(call, 'host-sessions', sessionId)
  if (state !== 'ended') throw new Refusal('session-state')
  const { named, alike } = await namesIn(call, parts)
  if (named.length > 0) {
    throw new Refusal('bad-request', { errors: named.map((path) => ({ path, code: 'text.nickname' })) })
  }
  if (alike.length > 0 && !namesNobody) return { outcome: 'doubts', doubts: alike }

  const { id: writtenBy } = call.actor
  const record = { ...parts, municipalityId, writtenBy, writtenAt: call.now }
  await Reflection.updateOne({ _id: sessionId }, { $set: record }, { upsert: true })
  const object = { kind: 'session', id: sessionId }
  await writeAudit(call, { municipalityId, act: 'reflection:write', object })
  return { outcome: 'saved', reflection: shown({ _id: sessionId, ...record }) }
}

/** `named`: the parts with a nickname as its bearer writes it. `alike`: words that may be one, or somebody's name. */
async function namesIn(call: Call, parts: Pick<ReflectionView, 'happened' | 'because' | 'next'>) {
  const texts = reflectionParts.map((part) => ({ part, candidates: candidatesOf(parts[part]) }))
  const skeletons = texts.flatMap(({ candidates }) => candidates.map(({ skeleton }) => skeleton))
  const nicknames = await nicknamesAmong(call.actor.municipalityId, [...new Set(skeletons)])
  const isNickname = ({ written, skeleton }: { written: string; skeleton: string }) => {
    const nickname = nicknames.get(skeleton)
    return nickname !== undefined && (written === nickname || written === `${nickname}s`)
  }
  const hits = texts.flatMap(({ candidates }) => candidates.filter(({ skeleton }) => nicknames.has(skeleton)))
  const alike = [
    ...hits.map(({ written }) => written),
    ...reflectionParts.flatMap((part) => nameLikeWords(parts[part])),
  ]
  return {
    named: texts.filter(({ candidates }) => candidates.some(isNickname)).map(({ part }) => part),
    alike: [...new Set(alike)],
  }
}

const candidatesOf = (text: string) => withGenitives(nicknameCandidates(text))

const shown = ({ _id, happened, because, next, writtenAt }: ReflectionRecord): ReflectionView => ({
  sessionId: _id,
  happened,
  because,
  next,
  writtenAt: writtenAt.toISOString(),
})
