import type { Problem } from '@lyktan/shared/problems.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'
import { refusalReasons } from '@lyktan/shared/sign-up-choices.ts'
import type { RefusalReason } from '@lyktan/shared/sign-up-choices.ts'
import type { SignUpsForHosts } from '@lyktan/shared/sign-ups.ts'
import { useRef, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { Button } from '../look/Button.tsx'
import { Chip } from '../look/Chip.tsx'
import { Figure } from '../look/Figure.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useSessionWords } from './session-words.ts'

interface SignedUpListProps {
  readonly session: SessionView
  readonly list: SignUpsForHosts
  readonly put: (list: SignUpsForHosts) => void
}

type Row = SignUpsForHosts['people'][number]

/** Everybody in the list by nickname, in the order of their turns, with a yes and a no for those who ask. */
export function SignedUpList({ session, list, put }: SignedUpListProps) {
  const words = useSessionWords()
  const [problem, setProblem] = useState<Problem | null>(null)
  const counts = useRef<HTMLParagraphElement>(null)
  const { taken, waiting } = list.counts

  async function decide(row: Row, refuse: RefusalReason | null): Promise<void> {
    const reply = await ask('sign-up:decide', { sessionId: session.id, memberId: row.id, refuse })
    setProblem(reply.ok ? null : reply.problem)
    if (!reply.ok) return
    put(reply.list)
    // Her buttons are gone with her question.
    counts.current?.focus()
  }

  return (
    <>
      <p ref={counts} tabIndex={-1}>
        {session.capacity === null
          ? words.signUp.takenOnly(taken)
          : words.signUp.counts(taken, session.capacity)}{' '}
        {waiting > 0 && words.signUp.inLine(waiting)}
      </p>
      {session.sensitive && <p className="small muted">{words.staff.sensitive}</p>}
      {list.people.length === 0 && !session.sensitive && <p>{words.staff.nobody}</p>}
      <ul className="stack-s signedup" role="list">
        {list.people.map((row) => (
          <li key={row.id}>
            <OnePerson
              row={row}
              canDecide={session.isSignUpOpen}
              decide={(refuse) => void decide(row, refuse)}
            />
          </li>
        ))}
      </ul>
      {problem && <ProblemNote problem={problem} />}
    </>
  )
}

interface OnePersonProps {
  readonly row: Row
  readonly canDecide: boolean
  readonly decide: (refuse: RefusalReason | null) => void
}

function OnePerson({ row, canDecide, decide }: OnePersonProps) {
  const words = useSessionWords().staff
  const [asksWhy, setAsksWhy] = useState(false)
  const name = row.person?.nickname ?? words.gone
  const isOpen = canDecide && (row.state === 'asked' || row.state === 'refused')
  return (
    <div className="stack-s">
      <div className="row">
        {row.person && <Figure avatar={row.person.avatar} size="small" />}
        <bdi className="b">{name}</bdi>
        <Chip>{words.states[row.state]}</Chip>
        {isOpen && (
          <span className="row push">
            <Button kind="sec" aria-label={words.yes(name)} onClick={() => decide(null)}>
              {words.yesShort}
            </Button>
            {row.state === 'asked' && (
              <Button
                kind="quiet"
                aria-label={words.no(name)}
                aria-expanded={asksWhy}
                onClick={() => setAsksWhy(!asksWhy)}
              >
                {words.noShort}
              </Button>
            )}
          </span>
        )}
      </div>
      {asksWhy && row.state === 'asked' && (
        <fieldset>
          <legend className="small">{words.why(name)}</legend>
          <div className="row">
            {refusalReasons.map((reason) => (
              <Button key={reason} kind="sec" onClick={() => decide(reason)}>
                {words.reasons[reason]}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  )
}
