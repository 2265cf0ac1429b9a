import type { MunicipalitySettings } from '@lyktan/shared/municipalities.ts'
import { useRef } from 'react'

import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Choice } from '../look/Choice.tsx'
import { Field, TextField } from '../look/Field.tsx'
import { Note } from '../look/Note.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useWords } from '../words/words.ts'
import { faultWords } from './fault-words.ts'
import { numberLimits } from './place-draft.ts'
import type { NumberField, PlaceDraft, PlaceField } from './place-draft.ts'
import type { Faults } from './room-draft.ts'
import { useFocusOnFault } from './use-focus-on-fault.ts'
import { usePlaceForm } from './use-place-form.ts'

const retentionFields = ['messageHours', 'heldDays', 'removedDays', 'accountMonths'] as const

interface PlaceFormProps {
  readonly settings: MunicipalitySettings
  readonly onSaved: (settings: MunicipalitySettings) => void
}

/** The place's settings as one form; only what was changed is sent. */
export function PlaceForm({ settings, onSaved }: PlaceFormProps) {
  const words = useWords()
  const element = useRef<HTMLFormElement>(null)
  const { draft, change, faults, problem, isBusy, tries, save } = usePlaceForm(settings)
  useFocusOnFault(element, tries)

  const submit = async () => {
    const saved = await save()
    if (saved === null) return
    announce('status', words.frame.saved)
    onSaved(saved)
  }
  const part = { draft, change, faults }
  return (
    <form
      ref={element}
      className="stack settingsform"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <div className="card stack">
        <ThePlace {...part} />
      </div>
      <div className="card stack">
        <h2>{words.settings.place.retention}</h2>
        {retentionFields.map((field) => (
          <NumberLine key={field} field={field} {...part} />
        ))}
        <Field
          label={words.settings.place.decisionReference}
          hint={words.settings.place.decisionHint}
          error={faultWords(words, faults.decisionReference)}
          maxLength={120}
          value={draft.decisionReference}
          onChange={(event) => change({ decisionReference: event.target.value })}
        />
      </div>
      {Object.keys(faults).length > 0 && (
        <Note tone="warn">
          <p>{words.settings.fixFields}</p>
        </Note>
      )}
      {problem !== null && <ProblemNote problem={problem} />}
      <p>
        <Button type="submit" icon="check" disabled={isBusy}>
          {words.frame.save}
        </Button>
      </p>
    </form>
  )
}

interface PartProps {
  readonly draft: PlaceDraft
  readonly change: (part: Partial<PlaceDraft>) => void
  readonly faults: Faults<PlaceField>
}

function ThePlace({ draft, change, faults }: PartProps) {
  const words = useWords()
  const { place, rooms } = words.settings
  const part = { draft, change, faults }
  return (
    <>
      <Field
        label={place.placeName}
        error={faultWords(words, faults.placeName)}
        maxLength={40}
        value={draft.placeName}
        onChange={(event) => change({ placeName: event.target.value })}
      />
      <TextField
        label={place.areas}
        hint={place.areasHint}
        error={faults.areas === undefined ? null : place.areasWrong}
        optional
        rows={6}
        value={draft.areas}
        onChange={(event) => change({ areas: event.target.value })}
      />
      <NumberLine field="adultsNeeded" hint={place.adultsHint} {...part} />
      <NumberLine field="participantsPerAdult" hint={place.participantsHint} {...part} />
      <NumberLine field="minimumAge" {...part} />
      <fieldset className="stack-s">
        <legend>{place.strictness}</legend>
        {(['all', 'newcomers'] as const).map((reading) => (
          <Choice
            key={reading}
            name="strictness"
            value={reading}
            checked={draft.strictness === reading}
            onChange={() => change({ strictness: reading })}
          >
            {rooms.readings[reading]}
          </Choice>
        ))}
      </fieldset>
      <fieldset className="stack-s">
        <legend>{place.swaps}</legend>
        <Choice
          kind="checkbox"
          name="swaps"
          checked={draft.swapsByManager}
          onChange={(swapsByManager) => change({ swapsByManager })}
        >
          {place.swapsByManager}
        </Choice>
      </fieldset>
    </>
  )
}

function NumberLine(props: PartProps & { readonly field: NumberField; readonly hint?: string }) {
  const { place } = useWords().settings
  const { field, hint, draft, change, faults } = props
  const [min, max] = numberLimits[field]
  return (
    <Field
      label={place[field]}
      hint={hint === undefined ? place.between(min, max) : `${place.between(min, max)}. ${hint}`}
      error={faults[field] === undefined ? null : place.outside(min, max)}
      className="numberfield"
      inputMode="numeric"
      autoComplete="off"
      value={draft.numbers[field]}
      onChange={(event) => change({ numbers: { ...draft.numbers, [field]: event.target.value } })}
    />
  )
}
