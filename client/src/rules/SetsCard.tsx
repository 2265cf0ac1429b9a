import type { EndpointAnswers } from '@lyktan/shared/endpoints.ts'
import type { RuleSetId } from '@lyktan/shared/ids.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import type { RuleSetRow } from '@lyktan/shared/rules.ts'
import { useState } from 'react'
import type { RefObject } from 'react'

import { request } from '../connection/request.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Chip } from '../look/Chip.tsx'
import { Field, SelectField } from '../look/Field.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { ScrollTable } from '../look/ScrollTable.tsx'
import { useTelling } from '../review/use-telling.ts'
import { dayName } from '../words/times.ts'
import { useWords } from '../words/words.ts'

interface SetsCardProps {
  readonly list: EndpointAnswers['rules:list']
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly onOpen: (setId: RuleSetId) => void
}

/** Every list there has been, and a new one. */
export function SetsCard({ list, heading, onOpen }: SetsCardProps) {
  const { ownRules } = useWords()
  return (
    <section className="card stack" aria-labelledby="own-rule-lists">
      <h2 id="own-rule-lists" tabIndex={-1} ref={heading}>
        {ownRules.sets.title}
      </h2>
      {list.sets.length === 0 ? <p>{ownRules.sets.none}</p> : <Sets sets={list.sets} onOpen={onOpen} />}
      <NewDraft sets={list.sets} onMade={onOpen} />
    </section>
  )
}

function Sets({
  sets,
  onOpen,
}: {
  readonly sets: readonly RuleSetRow[]
  readonly onOpen: SetsCardProps['onOpen']
}) {
  const words = useWords().ownRules.sets
  return (
    <ScrollTable caption={words.caption} hidesCaption>
      <thead>
        <tr>
          <th scope="col" className="n">
            {words.number}
          </th>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.state}</th>
          <th scope="col" className="n">
            {words.rules}
          </th>
          <th scope="col">{words.signed}</th>
          <th scope="col">{words.hash}</th>
        </tr>
      </thead>
      <tbody>
        {sets.map((set) => (
          <SetRow key={set.id} set={set} onOpen={onOpen} />
        ))}
      </tbody>
    </ScrollTable>
  )
}

function SetRow({ set, onOpen }: { readonly set: RuleSetRow; readonly onOpen: SetsCardProps['onOpen'] }) {
  const words = useWords().ownRules.sets
  const telling = useTelling()
  const { id, number, name, ruleCount, hash, signedBy, signedAt } = set
  return (
    <tr>
      <td className="n">{number}</td>
      <th scope="row">
        <Button kind="sec" onClick={() => onOpen(id)}>
          <span className="vh">{words.open} </span>
          {name}
        </Button>
      </th>
      <td>
        <StateChip state={set.state} />
      </td>
      <td className="n">{ruleCount}</td>
      <td>
        {signedBy === null || signedAt === null
          ? words.notSigned
          : words.signedBy(signedBy, dayName(signedAt, telling))}
      </td>
      <td>
        <code title={hash}>{hash.slice(0, 8)}</code>
      </td>
    </tr>
  )
}

const tones = { draft: 'line', tested: 'brand', observed: 'sun', live: 'ok', retired: 'line' } as const

/** How far a list has come. */
export function StateChip({ state }: { readonly state: RuleSetRow['state'] }) {
  const { sets } = useWords().ownRules
  return <Chip tone={tones[state]}>{sets.states[state]}</Chip>
}

function NewDraft({
  sets,
  onMade,
}: {
  readonly sets: readonly RuleSetRow[]
  readonly onMade: SetsCardProps['onOpen']
}) {
  const { ownRules, settings } = useWords()
  const [name, setName] = useState('')
  const [basedOn, setBasedOn] = useState<RuleSetId | null>(null)
  const [isBlank, setBlank] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const make = async () => {
    setBlank(name.trim() === '')
    if (name.trim() === '') return
    const reply = await request('rules:make-draft', {
      name: name.trim(),
      ...(basedOn !== null && { basedOn }),
    })
    if (!reply.ok) return setProblem(reply.problem)
    announce('status', ownRules.sets.made)
    onMade(reply.set.id)
  }
  return (
    <form
      className="stack settingsform"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <h3>{ownRules.sets.newTitle}</h3>
      <Field
        label={ownRules.sets.newName}
        hint={ownRules.sets.newNameHint}
        error={isBlank ? settings.fields['text.blank'] : null}
        maxLength={60}
        value={name}
        onChange={(event) => {
          setName(event.target.value)
          setBlank(false)
        }}
      />
      {sets.length > 0 && (
        <SelectField
          label={ownRules.sets.basedOn}
          value={basedOn ?? ''}
          onChange={(event) => setBasedOn(sets.find(({ id }) => id === event.target.value)?.id ?? null)}
        >
          <option value="">{ownRules.sets.basedOnNone}</option>
          {sets.map((set) => (
            <option key={set.id} value={set.id}>
              {ownRules.sets.basedOnSet(set.number, set.name)}
            </option>
          ))}
        </SelectField>
      )}
      {problem !== null && <ProblemNote problem={problem} />}
      <p>
        <Button type="submit" icon="plus">
          {ownRules.sets.make}
        </Button>
      </p>
    </form>
  )
}
