import { permits } from '@lyktan/shared/roles.ts'
import { useState } from 'react'

import { useMe } from '../access/me.ts'
import { Choice } from '../look/Choice.tsx'
import { SelectField } from '../look/Field.tsx'
import { dayName } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import type { CaseEvent, HeldCase } from './case.state.ts'
import { Proposal } from './Proposal.tsx'
import { hasSteps, stops, suspensionDays } from './steps.state.ts'
import type { StepsEvent } from './steps.state.ts'
import { useTelling } from './use-telling.ts'

interface StepsChoiceProps {
  readonly held: HeldCase
  readonly send: (event: CaseEvent) => void
  readonly now: number
}

/** What more is done, on the ladder from a word to a suspension. Closed until somebody wants it: most need nothing. */
export function StepsChoice({ held, send, now }: StepsChoiceProps) {
  const { deciding } = useWords()
  const { steps } = held.draft
  const [isOpen, setIsOpen] = useState(false)
  const { author } = held.detail
  const change = (event: StepsEvent) => send({ type: 'draft', event: { type: 'steps', event } })
  return (
    <details
      className="plain steps"
      open={hasSteps(steps) || undefined}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="b">{deciding.more}</span>{' '}
        <span className="muted">{hasSteps(steps) ? '' : deciding.moreOff}</span>
      </summary>
      <div className="stack">
        {isOpen && author !== null && <Proposal memberId={author.id} />}
        <StopChoice held={held} change={change} />
        {steps.stop === 'suspension' && <Days held={held} change={change} now={now} />}
        <div className="acts">
          <Choice
            kind="checkbox"
            name="warn"
            checked={steps.warns}
            onChange={(on) => change({ type: 'warn', on })}
          >
            {deciding.warn} <span className="hint switchhint">{deciding.warnHint}</span>
          </Choice>
          <Choice
            kind="checkbox"
            name="talk"
            checked={steps.offersTalk}
            onChange={(on) => change({ type: 'talk', on })}
          >
            {deciding.talk} <span className="hint switchhint">{deciding.talkHint}</span>
          </Choice>
        </div>
        {held.detail.roomId !== null && hasSteps(steps) && <Scope held={held} change={change} />}
      </div>
    </details>
  )
}

interface PartProps {
  readonly held: HeldCase
  readonly change: (event: StepsEvent) => void
}

function StopChoice({ held, change }: PartProps) {
  const { deciding } = useWords()
  const me = useMe()
  const maySuspend = me.state === 'signed-in' && permits(me.me.role, 'suspend-member')
  return (
    <fieldset>
      <legend>{deciding.stop}</legend>
      <div className="acts">
        {stops
          .filter((stop) => stop !== 'suspension' || maySuspend)
          .map((stop) => (
            <Choice
              key={stop}
              name="stop"
              value={stop}
              checked={held.draft.steps.stop === stop}
              onChange={() => change({ type: 'stop', stop })}
            >
              {deciding.stops[stop]} {stop === 'pause' && <kbd aria-hidden="true">4</kbd>}
              <span className="hint switchhint">{deciding.stopHints[stop]}</span>
            </Choice>
          ))}
      </div>
    </fieldset>
  )
}

function Days({ held, change, now }: PartProps & { readonly now: number }) {
  const { deciding } = useWords()
  const telling = useTelling()
  const until = (days: number) => dayName(new Date(now + days * 86_400_000).toISOString(), telling)
  return (
    <SelectField
      label={deciding.days}
      name="days"
      value={held.draft.steps.days}
      onChange={(event) => change({ type: 'days', days: Number(event.target.value) })}
    >
      {suspensionDays.map((days) => (
        <option key={days} value={days}>
          {deciding.daysUntil(days, until(days))}
        </option>
      ))}
    </SelectField>
  )
}

function Scope({ held, change }: PartProps) {
  const { deciding } = useWords()
  const { scope } = held.draft.steps
  return (
    <fieldset>
      <legend>{deciding.scope}</legend>
      <div className="acts">
        {(['place', 'room'] as const).map((one) => (
          <Choice
            key={one}
            name="scope"
            value={one}
            checked={scope === one}
            onChange={() => change({ type: 'scope', scope: one })}
          >
            {one === 'place' ? deciding.everywhere : deciding.onlyIn(held.detail.roomName)}
          </Choice>
        ))}
      </div>
    </fieldset>
  )
}
