import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { may } from '@lyktan/shared/roles.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { addEvent } from './add-line.ts'
import { linesAfter } from './read-talk.ts'
import { Talk } from './talk.model.ts'
import type { TalkRecord } from './talk.model.ts'
import { viewTalk } from './talk.view.ts'

/**
 * A manager reads a talk that she has no part in: with a reason, written in the audit before anything is shown, and told to the young
 * person in the talk itself. @throws Refusal 'forbidden', 'not-found'
 */
export async function breakGlassTalk(
  call: Call,
  { talkId, reason }: Input<'talk:break-glass'>,
): Promise<Answers['talk:break-glass']> {
  const { actor } = call
  if (!may(actor, 'break-glass')) throw new Refusal('forbidden')
  const { municipalityId } = actor
  const talk = await Talk.findOne({ _id: talkId, municipalityId }).lean<TalkRecord | null>()
  // Of a talk about herself she is told nothing: somebody else answers for the place then.
  if (talk === null || talk.notWith?.includes(actor.id) === true) throw new Refusal('not-found')

  await writeAudit(call, {
    municipalityId,
    act: 'talk:break-glass',
    object: { kind: 'talk', id: talkId },
    reason,
  })
  await addEvent(call, talk, { event: 'manager-read', who: actor.id, reason })
  return { talk: await viewTalk(call, talk), lines: await allLines(call, talk) }
}

async function allLines(call: Call, talk: TalkRecord): Promise<Answers['talk:break-glass']['lines']> {
  const lines: Answers['talk:break-glass']['lines'][number][] = []
  for (let more = true; more;) {
    const page = await linesAfter(call, talk, lines.at(-1)?.seq ?? 0)
    lines.push(...page.lines)
    more = page.more
  }
  return lines
}
