import { limits } from '@lyktan/shared/limits.ts'

import { Button } from '../look/Button.tsx'
import { Field } from '../look/Field.tsx'
import { useAskingWords } from './asking-words.ts'

interface OptionFieldsProps {
  readonly options: readonly string[]
  readonly onChange: (options: readonly string[]) => void
  readonly onDrop: (place: number) => void
}

/** Two to six answers to choose between, each a line. */
export function OptionFields({ options, onChange, onDrop }: OptionFieldsProps) {
  const words = useAskingWords()
  return (
    <div className="stack-s">
      {options.map((option, place) => (
        <div key={place} className="optrow">
          <Field
            label={words.option(place + 1)}
            value={option}
            maxLength={limits.optionCharacters}
            onChange={(event) =>
              onChange(options.map((one, index) => (index === place ? event.target.value : one)))
            }
          />
          {options.length > 2 && (
            <Button kind="quiet" icon="trash" iconOnly onClick={() => onDrop(place)}>
              {words.dropOption(place + 1)}
            </Button>
          )}
        </div>
      ))}
      {options.length < limits.pollOptionsMax && (
        <p>
          <Button kind="quiet" icon="plus" onClick={() => onChange([...options, ''])}>
            {words.addOption}
          </Button>
        </p>
      )}
    </div>
  )
}
