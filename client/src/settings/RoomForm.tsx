import { languages } from '@lyktan/shared/languages.ts'
import type { RoomView } from '@lyktan/shared/rooms.ts'
import { useEffect, useRef } from 'react'

import { Button } from '../look/Button.tsx'
import { Choice } from '../look/Choice.tsx'
import { Field, SelectField, TextField } from '../look/Field.tsx'
import { Note } from '../look/Note.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { Switch } from '../look/Switch.tsx'
import { useWords } from '../words/words.ts'
import { BandChoice } from './BandChoice.tsx'
import { faultWords } from './fault-words.ts'
import { HoursFields } from './HoursFields.tsx'
import { useFocusOnFault } from './use-focus-on-fault.ts'
import { roomIcons, roomTones } from './room-looks.ts'
import { useRoomForm } from './use-room-form.ts'
import type { RoomFormState } from './use-room-form.ts'

interface RoomFormProps {
  /** null makes a new one. */
  readonly room: RoomView | null
  readonly onSaved: (room: RoomView) => void
  readonly onCancel: () => void
}

/** Everything that a manager decides about a room. */
export function RoomForm({ room, onSaved, onCancel }: RoomFormProps) {
  const { settings, frame } = useWords()
  const form = useRoomForm(room)
  const element = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useFocusOnFault(element, form.tries)

  const save = async () => {
    const saved = await form.save()
    if (saved !== null) onSaved(saved)
  }
  return (
    <form
      ref={element}
      className="card stack settingsform"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h2 tabIndex={-1} ref={heading}>
        {room === null ? settings.rooms.create : settings.rooms.changing(room.name)}
      </h2>
      <WhatItIs form={form} />
      <BandChoice form={form} />
      <HoursFields hours={form.draft.hours} onChange={(hours) => form.change({ hours })} />
      <HowItIsRead form={form} />
      {Object.keys(form.faults).length > 0 && (
        <Note tone="warn">
          <p>{settings.fixFields}</p>
        </Note>
      )}
      {form.problem !== null && <ProblemNote problem={form.problem} />}
      <p className="row">
        <Button type="submit" icon="check" disabled={form.isBusy}>
          {room === null ? settings.rooms.saveNew : frame.save}
        </Button>
        <Button kind="sec" onClick={onCancel}>
          {frame.cancel}
        </Button>
      </p>
    </form>
  )
}

function WhatItIs({ form }: { readonly form: RoomFormState }) {
  const words = useWords()
  const { rooms } = words.settings
  const { draft, faults, change } = form
  return (
    <>
      <Field
        label={rooms.name}
        error={faultWords(words, faults.name)}
        maxLength={40}
        value={draft.name}
        onChange={(event) => change({ name: event.target.value })}
      />
      <TextField
        label={rooms.description}
        error={faultWords(words, faults.description)}
        maxLength={300}
        value={draft.description}
        onChange={(event) => change({ description: event.target.value })}
      />
      <div className="pair">
        <SelectField
          label={rooms.icon}
          value={draft.icon}
          onChange={(event) => {
            const icon = roomIcons.find((one) => one === event.target.value)
            if (icon !== undefined) change({ icon })
          }}
        >
          {roomIcons.map((icon) => (
            <option key={icon} value={icon}>
              {rooms.icons[icon]}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={rooms.tone}
          value={draft.tone}
          onChange={(event) => {
            const tone = roomTones.find((one) => one === event.target.value)
            if (tone !== undefined) change({ tone })
          }}
        >
          {roomTones.map((tone) => (
            <option key={tone} value={tone}>
              {rooms.tones[tone]}
            </option>
          ))}
        </SelectField>
      </div>
    </>
  )
}

function HowItIsRead({ form }: { readonly form: RoomFormState }) {
  const { settings, look } = useWords()
  const { rooms } = settings
  const { draft, faults, change } = form
  return (
    <>
      <fieldset className="stack-s">
        <legend>{rooms.reading}</legend>
        <p className="hint">{rooms.readingHint}</p>
        {(['all', 'newcomers'] as const).map((reading) => (
          <Choice
            key={reading}
            name="reading"
            value={reading}
            checked={draft.reading === reading}
            onChange={() => change({ reading })}
          >
            {rooms.readings[reading]}
          </Choice>
        ))}
      </fieldset>
      <Field
        label={rooms.slowSeconds}
        hint={rooms.slowHint}
        error={faults.slowSeconds === undefined ? null : rooms.slowWrong}
        className="numberfield"
        inputMode="numeric"
        autoComplete="off"
        value={draft.slowSeconds}
        onChange={(event) => change({ slowSeconds: event.target.value })}
      />
      <Switch
        label={rooms.sensitive}
        hint={rooms.sensitiveHint}
        checked={draft.sensitive}
        onChange={(sensitive) => change({ sensitive })}
      />
      <SelectField
        label={rooms.language}
        value={draft.language}
        onChange={(event) => {
          const language = languages.find((one) => one === event.target.value)
          if (language !== undefined) change({ language })
        }}
      >
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {look.languages[language]}
          </option>
        ))}
      </SelectField>
    </>
  )
}
