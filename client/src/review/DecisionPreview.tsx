import { houseRules } from '@lyktan/shared/house-rules.ts'
import { unlawfulLaws } from '@lyktan/shared/unlawful.ts'
import { useId } from 'react'

import { useMe } from '../access/me.ts'
import { untilWord } from '../standing/MeasureLine.tsx'
import { clockTime, dayName } from '../words/times.ts'
import type { Telling } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import type { HeldCase } from './case.state.ts'
import { takesSteps } from './outcomes.ts'
import type { Outcome } from './outcomes.ts'
import { stopEnds } from './steps.state.ts'
import { isShown } from './templates.ts'
import { useTelling } from './use-telling.ts'

interface PreviewProps {
  readonly held: HeldCase
  readonly now: number
}

/** What the young person will see, in the very words of her page, before it is sent. */
export function DecisionPreview({ held, now }: PreviewProps) {
  const words = useWords()
  const telling = useTelling()
  const id = useId()
  const { draft } = held
  if (draft.outcome === null) return null
  const frame = frameOf(draft.outcome, held, { words, telling, now })
  const hasReasons = draft.outcome === 'remove' || draft.outcome === 'act'
  const rule = houseRules.find((number) => hasReasons && number === draft.rule)
  const further = furtherOf(held, { words, telling, now })
  return (
    <section className="preview stack-s" aria-labelledby={id}>
      <h4 id={id}>{words.review.preview}</h4>
      {frame !== null && <p>{frame}</p>}
      {rule !== undefined && (
        <p>
          <b className="b">{words.rules.list[rule].name}</b> {words.rules.list[rule].text}
        </p>
      )}
      {draft.unlawful !== null && hasReasons && <p>{words.standing.law(unlawfulLaws[draft.unlawful])}</p>}
      <Said text={draft.words.trim()} />
      {further.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {(hasReasons || draft.steps.stop !== 'none') && (
        <p className="small muted">{words.deciding.previewAppeal}</p>
      )}
      <ToFlaggers held={held} />
    </section>
  )
}

function Said({ text }: { readonly text: string }) {
  const { messages } = useWords()
  const me = useMe()
  if (text === '') return null
  return (
    <>
      <p className="small">{messages.wordsFrom(me.state === 'signed-in' ? me.me.nickname : '')}</p>
      <p className="quoted" dir="auto">
        {text}
      </p>
    </>
  )
}

function ToFlaggers({ held }: { readonly held: HeldCase }) {
  const { deciding } = useWords()
  const text = held.draft.wordsToFlaggers.trim()
  if (text === '') return null
  return (
    <>
      <h4>{deciding.previewFlaggers}</h4>
      <p className="quoted" dir="auto">
        {text}
      </p>
    </>
  )
}

interface Moment {
  readonly words: Words
  readonly telling: Telling
  readonly now: number
}

function frameOf(
  outcome: Outcome,
  { draft, detail }: HeldCase,
  { words, telling, now }: Moment,
): string | null {
  const { messages, review, deciding } = words
  const at = new Date(now).toISOString()
  const when = { day: dayName(at, telling), time: clockTime(at, telling) }
  switch (outcome) {
    case 'remove':
      return messages.removedFrame({ ...when, rule: draft.rule })
    case 'return':
      return messages.returnedFrame({ ...when, rule: null })
    case 'release':
      if (isShown(detail)) return review.leave.preview
      return detail.kind === 'edit' ? messages.editReleased : messages.released
    case 'keep':
      return draft.words.trim() === '' ? deciding.previewNobody : null
    case 'act':
    case 'restore':
    case 'uphold':
      return null
  }
}

/** The steps of the ladder, in the very words of her page of standing. */
function furtherOf({ draft, detail }: HeldCase, { words, telling, now }: Moment): readonly string[] {
  const { standing, deciding } = words
  const { steps } = draft
  if (!takesSteps(detail)) return []
  const room = steps.scope === 'room' ? detail.roomName : null
  const ends = new Date(stopEnds(steps, now) ?? now).toISOString()
  const lasting = { until: untilWord(ends, new Date(now), telling), room }
  return [
    ...(steps.warns ? [standing.measures.warning(lasting)] : []),
    ...(steps.stop === 'pause' ? [standing.measures.pause(lasting)] : []),
    ...(steps.stop === 'out-for-tonight' ? [deciding.previewOut] : []),
    ...(steps.stop === 'suspension' ? [standing.measures.suspension(lasting)] : []),
    ...(steps.offersTalk ? [standing.measures.talk(lasting)] : []),
  ]
}
