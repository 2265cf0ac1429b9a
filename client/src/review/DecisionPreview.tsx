import { houseRules } from '@lyktan/shared/house-rules.ts'
import { useId } from 'react'

import { useMe } from '../access/me.ts'
import { clockTime, dayName } from '../words/times.ts'
import type { Telling } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import type { HeldCase } from './case.state.ts'
import { isShown } from './templates.ts'
import { useTelling } from './use-telling.ts'

const pauseMs = 15 * 60_000

/** What the young person will see, in the very words of her page, before it is sent. */
export function DecisionPreview({ held, now }: { readonly held: HeldCase; readonly now: number }) {
  const words = useWords()
  const telling = useTelling()
  const me = useMe()
  const id = useId()
  const { draft } = held
  const said = draft.words.trim()
  const frame = frameOf(held, words, { telling, now })
  const rule = houseRules.find((number) => draft.outcome === 'remove' && number === draft.rule)
  return (
    <section className="preview stack-s" aria-labelledby={id}>
      <h4 id={id}>{words.review.preview}</h4>
      <p>{frame}</p>
      {rule !== undefined && (
        <p>
          <b className="b">{words.rules.list[rule].name}</b> {words.rules.list[rule].text}
        </p>
      )}
      {said !== '' && (
        <>
          <p className="small">{words.messages.wordsFrom(me.state === 'signed-in' ? me.me.nickname : '')}</p>
          <p className="quoted" dir="auto">
            {said}
          </p>
        </>
      )}
      {draft.pauses && (
        <p>{words.messages.paused(clockTime(new Date(now + pauseMs).toISOString(), telling))}</p>
      )}
    </section>
  )
}

interface Moment {
  readonly telling: Telling
  readonly now: number
}

function frameOf({ draft, detail }: HeldCase, { messages, review }: Words, { telling, now }: Moment): string {
  const at = new Date(now).toISOString()
  const when = { day: dayName(at, telling), time: clockTime(at, telling) }
  if (draft.outcome === 'remove') return messages.removedFrame({ ...when, rule: draft.rule })
  if (draft.outcome === 'return') return messages.returnedFrame({ ...when, rule: null })
  if (isShown(detail)) return review.leave.preview
  return detail.kind === 'edit' ? messages.editReleased : messages.released
}
