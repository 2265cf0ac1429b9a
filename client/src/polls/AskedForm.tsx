import { useState } from 'react'

import { Button } from '../look/Button.tsx'
import { Choice } from '../look/Choice.tsx'
import { ErrorText } from '../look/ErrorText.tsx'
import { useAskingWords } from './asking-words.ts'
import type { Delivery } from './deliver.ts'

interface AskedFormProps {
  /** Unique on the page. */
  readonly name: string
  readonly options: readonly string[]
  readonly several: boolean
  /** What is stored of mine. */
  readonly own: readonly number[]
  readonly sending: Delivery | null
  readonly onAnswer: (choices: readonly number[]) => void
}

/** Choosing and answering, with the keys of any form; what is stored is said, and can be changed. */
export function AskedForm({ name, options, several, own, sending, onAnswer }: AskedFormProps) {
  const words = useAskingWords()
  const [chosen, setChosen] = useState<readonly number[] | null>(null)
  const [isEmpty, setEmpty] = useState(false)
  const marked = chosen ?? own
  const mark = (place: number, isOn: boolean) => {
    setEmpty(false)
    setChosen(several ? toggled(marked, place, isOn) : [place])
  }
  return (
    <form
      className="stack-s"
      onSubmit={(event) => {
        event.preventDefault()
        if (marked.length === 0) setEmpty(true)
        else onAnswer(marked)
      }}
    >
      <fieldset className="askedlist">
        <legend className="vh">{words.yourAnswer}</legend>
        {options.map((option, place) => (
          <Choice
            key={place}
            kind={several ? 'checkbox' : 'radio'}
            name={name}
            value={String(place)}
            checked={marked.includes(place)}
            onChange={(isOn) => mark(place, isOn)}
            describedBy={isEmpty ? `${name}-empty` : undefined}
          >
            <span dir="auto">{option}</span>
          </Choice>
        ))}
      </fieldset>
      {isEmpty && <ErrorText id={`${name}-empty`}>{words.chooseFirst}</ErrorText>}
      <p className="row">
        <Button type="submit" icon="check">
          {own.length > 0 ? words.change : words.answer}
        </Button>
      </p>
      <output className="small">
        <Progress own={own} sending={sending} />
      </output>
    </form>
  )
}

const toggled = (marked: readonly number[], place: number, isOn: boolean) =>
  isOn ? [...marked, place] : marked.filter((one) => one !== place)

function Progress({ own, sending }: Pick<AskedFormProps, 'own' | 'sending'>) {
  const words = useAskingWords()
  if (sending === null) return own.length > 0 ? words.saved : null
  const said = {
    sending: words.sending,
    waiting: words.waiting,
    late: words.late,
    refused: words.notDone,
  } as const
  return said[sending.phase]
}
