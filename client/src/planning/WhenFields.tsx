import { useTelling } from '../review/use-telling.ts'
import { Choice } from '../look/Choice.tsx'
import { ErrorText } from '../look/ErrorText.tsx'
import { FieldFrame, SelectField } from '../look/Field.tsx'
import { weekdayName } from '../words/times.ts'
import type { Planned } from './draft.ts'
import { PreviewDates } from './PreviewDates.tsx'
import { repeats, repeatsFrom, termEnd } from './repeat.ts'
import type { PlanForm } from './use-plan-form.ts'
import type { Preview } from './use-preview.ts'
import { usePlanningWords } from './words/words.ts'

interface WhenFieldsProps {
  readonly form: PlanForm
  readonly planned: Planned | null
  readonly preview: Preview
}

/** Day, times, and whether it comes again. Of a series: whether the change is for one date or for all that follow. */
export function WhenFields({ form, planned, preview }: WhenFieldsProps) {
  const words = usePlanningWords()
  const { draft, faults, change } = form
  const hasSeries = planned?.series != null
  const mayRepeat = planned === null || (hasSeries && form.scope === 'following')
  return (
    <fieldset className="stack">
      <legend>{words.when}</legend>
      {hasSeries && <ScopeChoice form={form} />}
      <DateField label={words.date} value={draft.date} onChange={(date) => change(onDate(form, date))} />
      <div className="plantimes">
        <TimeField label={words.from} value={draft.from} onChange={(from) => change({ from })} />
        <TimeField label={words.to} value={draft.to} onChange={(to) => change({ to })} />
      </div>
      {draft.to <= draft.from && <p className="hint">{words.toHint}</p>}
      {faults.endsAt !== undefined && <ErrorText id="ends-error">{words.datesFault}</ErrorText>}
      {mayRepeat && <RepeatFields form={form} isNew={planned === null} />}
      {preview.fault !== null && (
        <p className="err" role="alert">
          {faultOf(words.faults, preview.fault)}
        </p>
      )}
      {preview.dates.length > 0 && <PreviewDates form={form} preview={preview} />}
    </fieldset>
  )
}

/** The last day moves with the term; "each month's first Tuesday" may be said of Tuesdays only. */
function onDate({ draft }: PlanForm, date: string) {
  const isUsualEnd = draft.lastDate === termEnd(draft.date)
  const repeat = repeatsFrom(date).includes(draft.repeat) ? draft.repeat : 'never'
  return { date, repeat, skipped: [], ...(isUsualEnd && { lastDate: termEnd(date) }) }
}

const faultOf = (faults: Readonly<Record<string, string>>, code: string) =>
  faults[code] ?? faults['rule.form'] ?? ''

function ScopeChoice({ form: { scope, setScope } }: Pick<WhenFieldsProps, 'form'>) {
  const words = usePlanningWords()
  return (
    <fieldset className="stack-s">
      <legend>{words.scope}</legend>
      <Choice name="scope" checked={scope === 'one'} onChange={() => setScope('one')}>
        {words.scopeOne}
      </Choice>
      <Choice name="scope" checked={scope === 'following'} onChange={() => setScope('following')}>
        {words.scopeFollowing}
      </Choice>
    </fieldset>
  )
}

function RepeatFields({ form, isNew }: { readonly form: PlanForm; readonly isNew: boolean }) {
  const words = usePlanningWords()
  const { language } = useTelling()
  const { draft, change } = form
  const weekday = weekdayName(`${draft.date}T12:00:00Z`, { language, timeZone: 'UTC' })
  const day = Number(draft.date.slice(8))
  const mayEnd = isNew ? repeatsFrom(draft.date) : repeatsFrom(draft.date).filter((one) => one !== 'never')
  const offered = mayEnd.includes(draft.repeat) ? mayEnd : [draft.repeat, ...mayEnd]
  return (
    <>
      <SelectField
        label={words.repeat}
        value={draft.repeat}
        onChange={(event) => {
          const repeat = repeats.find((one) => one === event.target.value)
          if (repeat !== undefined) change({ repeat, skipped: [] })
        }}
      >
        {offered.map((repeat) => (
          <option key={repeat} value={repeat}>
            {words.repeats[repeat](weekday, day)}
          </option>
        ))}
      </SelectField>
      {draft.repeat !== 'never' && (
        <DateField
          label={words.lastDate}
          value={draft.lastDate}
          onChange={(lastDate) => change({ lastDate, skipped: [] })}
        />
      )}
      {draft.repeat !== 'never' && isNew && (
        <div className="plantimes">
          <Choice
            kind="checkbox"
            name="rest-school"
            checked={draft.restSchool}
            onChange={(restSchool) => change({ restSchool })}
          >
            {words.restSchool}
          </Choice>
          <Choice
            kind="checkbox"
            name="rest-public"
            checked={draft.restPublic}
            onChange={(restPublic) => change({ restPublic })}
          >
            {words.restPublic}
          </Choice>
        </div>
      )}
    </>
  )
}

interface TimedProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

function DateField({ label, value, onChange }: TimedProps) {
  return (
    <FieldFrame label={label}>
      {(tied) => (
        <input
          type="date"
          required
          value={value}
          onChange={(event) => event.target.value !== '' && onChange(event.target.value)}
          {...tied}
        />
      )}
    </FieldFrame>
  )
}

function TimeField({ label, value, onChange }: TimedProps) {
  return (
    <FieldFrame label={label}>
      {(tied) => (
        <input
          type="time"
          required
          value={value}
          onChange={(event) => event.target.value !== '' && onChange(event.target.value)}
          {...tied}
        />
      )}
    </FieldFrame>
  )
}
