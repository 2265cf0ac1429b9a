import { contactKinds } from '@lyktan/shared/concern-choices.ts'
import type { ContactKind } from '@lyktan/shared/concern-choices.ts'
import type { ContactInput } from '@lyktan/shared/concerns.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { Field, SelectField } from '../look/Field.tsx'
import { Note } from '../look/Note.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useWords } from '../words/words.ts'
import { localTime } from './concerns.state.ts'
import type { OpenConcerns } from './use-concerns.ts'

const numbersMax = 12
const today = () => localTime(new Date()).slice(0, 10)
const noNumber = (): ContactInput => ({ kind: 'day', name: '', phone: '', hours: '', checkedOn: today() })

/** The manager keeps the municipality's numbers up. */
export function EditNumbers({ opened }: { readonly opened: OpenConcerns }) {
  const { concerns } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <p>
        <Button kind="sec" icon="pen" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {concerns.editNumbers}
        </Button>
      </p>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={concerns.editNumbers}>
        <NumbersForm opened={opened} onSaved={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

interface NumbersFormProps {
  readonly opened: OpenConcerns
  readonly onSaved: () => void
}

function NumbersForm({ opened, onSaved }: NumbersFormProps) {
  const { concerns } = useWords()
  const [numbers, setNumbers] = useState<readonly ContactInput[]>(() =>
    opened.state.contacts.map(({ kind, name, phone, hours, checkedOn }) => ({
      kind,
      name,
      phone,
      hours,
      checkedOn,
    })),
  )
  const [problem, setProblem] = useState<Problem | null>(null)
  const change = (at: number, to: Partial<ContactInput>) =>
    setNumbers(numbers.map((number, index) => (index === at ? { ...number, ...to } : number)))

  async function save() {
    const reply = await ask('contacts:set', { contacts: [...numbers] })
    if (!reply.ok) return setProblem(reply.problem)
    opened.heard({ type: 'contacts', contacts: reply.contacts })
    announce('status', concerns.saved)
    onSaved()
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <p className="small muted">{concerns.numbersHint}</p>
      {numbers.map((number, index) => (
        // A number has nothing of its own to be known by while it is written.
        // eslint-disable-next-line react/no-array-index-key
        <fieldset key={index} className="stack-s">
          <legend className="b">{concerns.number.nth(index + 1)}</legend>
          <NumberFields number={number} onChange={(to) => change(index, to)} />
          <p>
            <Button kind="quiet" icon="trash" onClick={() => setNumbers(numbers.toSpliced(index, 1))}>
              {concerns.number.remove}
            </Button>
          </p>
        </fieldset>
      ))}
      {problem?.code === 'bad-request' ? (
        <div role="alert">
          <Note tone="warn">
            <p>{concerns.number.fault}</p>
          </Note>
        </div>
      ) : (
        problem && <ProblemNote problem={problem} />
      )}
      <p className="row">
        {numbers.length < numbersMax && (
          <Button kind="sec" icon="plus" onClick={() => setNumbers([...numbers, noNumber()])}>
            {concerns.number.add}
          </Button>
        )}
        <Button type="submit" icon="check">
          {concerns.number.save}
        </Button>
      </p>
    </form>
  )
}

interface NumberFieldsProps {
  readonly number: ContactInput
  readonly onChange: (to: Partial<ContactInput>) => void
}

function NumberFields({ number, onChange }: NumberFieldsProps) {
  const { concerns } = useWords()
  const labels = concerns.number
  const isKind = (value: string): value is ContactKind => contactKinds.some((kind) => kind === value)
  return (
    <>
      <SelectField
        label={labels.kind}
        value={number.kind}
        onChange={({ target: { value } }) => isKind(value) && onChange({ kind: value })}
      >
        {contactKinds.map((kind) => (
          <option key={kind} value={kind}>
            {concerns.kinds[kind]}
          </option>
        ))}
      </SelectField>
      <Field
        label={labels.name}
        required
        maxLength={60}
        value={number.name}
        onChange={({ target }) => onChange({ name: target.value })}
      />
      <Field
        label={labels.phone}
        type="tel"
        required
        maxLength={20}
        value={number.phone}
        onChange={({ target }) => onChange({ phone: target.value })}
      />
      <Field
        label={labels.hours}
        required
        maxLength={80}
        value={number.hours}
        onChange={({ target }) => onChange({ hours: target.value })}
      />
      <Field
        label={labels.checkedOn}
        type="date"
        required
        max={today()}
        value={number.checkedOn}
        onChange={({ target }) => onChange({ checkedOn: target.value })}
      />
    </>
  )
}
