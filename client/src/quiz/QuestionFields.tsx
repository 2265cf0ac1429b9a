import { limits } from '@lyktan/shared/limits.ts'

import { Button } from '../look/Button.tsx'
import { Field, SelectField } from '../look/Field.tsx'
import { useAskingWords } from '../polls/asking-words.ts'
import { OptionFields } from '../polls/OptionFields.tsx'
import { rightWithout } from './quiz-draft.ts'
import type { DraftQuestion } from './quiz-draft.ts'

interface QuestionFieldsProps {
  readonly number: number
  readonly question: DraftQuestion
  readonly onChange: (question: DraftQuestion) => void
  /** Absent of the only one. */
  readonly onDrop?: () => void
}

/** One question of a quiz: its text, its answers, which is right, what to talk about. */
export function QuestionFields({ number, question, onChange, onDrop }: QuestionFieldsProps) {
  const words = useAskingWords()
  const { host } = words.quiz
  const { text, options, right, discussion } = question
  return (
    <fieldset className="quizedit stack-s">
      <legend className="b">{host.questionNumber(number)}</legend>
      <Field
        label={words.question}
        value={text}
        maxLength={limits.questionCharacters}
        onChange={(event) => onChange({ ...question, text: event.target.value })}
      />
      <OptionFields
        options={options}
        onChange={(changed) => onChange({ ...question, options: changed })}
        onDrop={(dropped) =>
          onChange({
            ...question,
            options: options.filter((_, place) => place !== dropped),
            right: rightWithout(right, dropped),
          })
        }
      />
      <SelectField
        label={host.rightOne}
        value={right === null ? '' : String(right)}
        onChange={(event) =>
          onChange({ ...question, right: event.target.value === '' ? null : Number(event.target.value) })
        }
      >
        <option value="">{host.noRightOne}</option>
        {options.map((option, place) => (
          <option key={place} value={place}>
            {option || words.option(place + 1)}
          </option>
        ))}
      </SelectField>
      <Field
        label={host.discussion}
        optional
        value={discussion}
        maxLength={limits.questionCharacters}
        onChange={(event) => onChange({ ...question, discussion: event.target.value })}
      />
      {onDrop && (
        <p>
          <Button kind="quiet" icon="trash" onClick={onDrop}>
            {host.dropQuestion(number)}
          </Button>
        </p>
      )}
    </fieldset>
  )
}
