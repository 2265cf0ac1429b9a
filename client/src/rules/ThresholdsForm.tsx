import { thresholdBounds } from '@lyktan/shared/rule-bounds.ts'
import { useRef, useState } from 'react'

import { request } from '../connection/request.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { Field } from '../look/Field.tsx'
import { useFocusOnFault } from '../settings/use-focus-on-fault.ts'
import { useWords } from '../words/words.ts'
import { thresholdDraft, thresholdNames, thresholdsOf } from './rule-draft.ts'
import type { ChangeProps } from './Rules.tsx'

/** The numbers that go with a list, within their bounds. */
export function ThresholdsForm({ set, onChanged, onRefused }: ChangeProps) {
  const { ownRules } = useWords()
  const words = ownRules.thresholds
  const [draft, setDraft] = useState(() => thresholdDraft(set.thresholds))
  const [isTold, setTold] = useState(false)
  const [tries, setTries] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  useFocusOnFault(form, tries)

  const { newcomerMessages, burst, perMinute } = thresholdsOf(draft)
  const save = async () => {
    setTold(true)
    setTries((count) => count + 1)
    if (newcomerMessages === null || burst === null || perMinute === null) return
    const thresholds = { newcomerMessages, burst, perMinute }
    const reply = await request('rules:thresholds', { setId: set.id, version: set.version, thresholds })
    if (!reply.ok) return onRefused(reply.problem)
    announce('status', words.saved)
    onChanged(reply.set)
  }
  if (set.state !== 'draft') {
    return (
      <Card title={words.title}>
        <dl className="facts">
          {thresholdNames.map((name) => (
            <div key={name}>
              <dt>{words[name]}</dt>
              <dd>{set.thresholds[name]}</dd>
            </div>
          ))}
        </dl>
      </Card>
    )
  }
  return (
    <Card title={words.title}>
      <form
        ref={form}
        className="stack settingsform"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p className="muted">{words.hint}</p>
        {thresholdNames.map((name) => {
          const { min, max } = thresholdBounds[name]
          const isWrong = isTold && thresholdsOf(draft)[name] === null
          return (
            <Field
              key={name}
              label={words[name]}
              hint={words.between(min, max)}
              error={isWrong ? words.wrong(min, max) : null}
              className="numberfield"
              inputMode="numeric"
              autoComplete="off"
              value={draft[name]}
              onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
            />
          )
        })}
        <p>
          <Button type="submit" kind="sec" icon="check">
            {words.save}
          </Button>
        </p>
      </form>
    </Card>
  )
}
