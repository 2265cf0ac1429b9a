import { avatars } from '@lyktan/shared/avatars.ts'
import type { Avatar } from '@lyktan/shared/avatars.ts'

import { ErrorText } from '../look/ErrorText.tsx'
import { Figure } from '../look/Figure.tsx'
import { useWords } from '../words/words.ts'

interface FigurePickerProps {
  readonly label: string
  readonly picked: Avatar | null
  readonly onPick: (avatar: Avatar) => void
  readonly wrong?: boolean
}

/** The ten figures, as friendly things. */
export function FigurePicker({ label, picked, onPick, wrong = false }: FigurePickerProps) {
  const { access, look } = useWords()
  return (
    <fieldset
      role="radiogroup"
      aria-invalid={wrong ? true : undefined}
      aria-describedby={wrong ? 'figure-error' : undefined}
    >
      <legend>{label}</legend>
      <div className="avpick">
        {avatars.map((avatar) => (
          <label className={wrong ? 'opt bad' : 'opt'} key={avatar}>
            <input
              type="radio"
              name="figure"
              value={avatar}
              checked={picked === avatar}
              onChange={() => onPick(avatar)}
            />
            <Figure avatar={avatar} size="large" />
            <span>{look.figures[avatar]}</span>
          </label>
        ))}
      </div>
      {wrong && <ErrorText id="figure-error">{access.figureMissing}</ErrorText>}
    </fieldset>
  )
}
