import { ageBands } from '@lyktan/shared/age-bands.ts'

import { Choice } from '../look/Choice.tsx'
import { ErrorText } from '../look/ErrorText.tsx'
import { useWords } from '../words/words.ts'
import { withBand } from './room-draft.ts'
import type { RoomFormState } from './use-room-form.ts'

/** Whom a room is for; at least one band. */
export function BandChoice({ form }: { readonly form: RoomFormState }) {
  const { settings, frame } = useWords()
  const { draft, faults, change } = form
  const isWrong = faults.ageBands !== undefined
  return (
    <fieldset className="stack-s">
      <legend>{settings.rooms.ageBands}</legend>
      <div className="grid2">
        {ageBands.map((band) => (
          <Choice
            key={band}
            kind="checkbox"
            name="age-bands"
            value={band}
            checked={draft.ageBands.includes(band)}
            wrong={isWrong}
            describedBy={isWrong ? 'bands-error' : undefined}
            onChange={(isIn) => change(withBand(draft, band, isIn))}
          >
            {frame.ageBand(band)}
          </Choice>
        ))}
      </div>
      {isWrong && <ErrorText id="bands-error">{settings.rooms.ageBandsMissing}</ErrorText>}
    </fieldset>
  )
}
