import type { HoldReason } from '@lyktan/shared/findings.ts'
import type { SessionId } from '@lyktan/shared/ids.ts'
import { limits } from '@lyktan/shared/limits.ts'
import type { PollView } from '@lyktan/shared/polls.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { Button } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { Choice } from '../look/Choice.tsx'
import { ErrorText } from '../look/ErrorText.tsx'
import { Field } from '../look/Field.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useAskingWords } from './asking-words.ts'
import { LookAgainNote } from './LookAgainNote.tsx'
import { OptionFields } from './OptionFields.tsx'

const empty = { question: '', options: ['', ''] as readonly string[], several: false, hidden: false }

interface MakePollProps {
  readonly sessionId: SessionId
  /** It can be answered at once. */
  readonly isLive: boolean
  readonly onMade: (poll: PollView) => void
}

/** A leader writes a poll, to start now or later. */
export function MakePoll({ sessionId, isLive, onMade }: MakePollProps) {
  const words = useAskingWords()
  const [draft, setDraft] = useState(empty)
  const [look, setLook] = useState<{ reasons: readonly HoldReason[]; opens: boolean } | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isTooLittle, setTooLittle] = useState(false)
  const change = (part: Partial<typeof empty>) => {
    setLook(null)
    setDraft({ ...draft, ...part })
  }

  async function make(opens: boolean, anyway = false) {
    const question = draft.question.trim()
    const options = draft.options.map((option) => option.trim()).filter(Boolean)
    const isEmpty = question === '' || options.length < 2
    setTooLittle(isEmpty)
    if (isEmpty) return
    const how = {
      choice: draft.several ? ('several' as const) : ('one' as const),
      results: draft.hidden ? ('hidden' as const) : ('open' as const),
    }
    const reply = await ask('poll:make', { sessionId, question, options, ...how, opens, anyway })
    setProblem(reply.ok ? null : reply.problem)
    if (!reply.ok) return
    setLook(reply.outcome === 'look-again' ? { reasons: reply.reasons, opens } : null)
    if (reply.outcome === 'look-again') return
    setDraft(empty)
    onMade(reply.poll)
  }
  return (
    <Card title={words.polls.title}>
      <details className="stack-s">
        <summary className="btn sec">{words.polls.make}</summary>
        <div className="stack-s">
          <Field
            label={words.question}
            value={draft.question}
            maxLength={limits.questionCharacters}
            onChange={(event) => change({ question: event.target.value })}
          />
          <OptionFields
            options={draft.options}
            onChange={(options) => change({ options })}
            onDrop={(place) => change({ options: draft.options.filter((_, index) => index !== place) })}
          />
          <Choice
            kind="checkbox"
            name="poll-several"
            checked={draft.several}
            onChange={(several) => change({ several })}
          >
            {words.polls.severalChoice}
          </Choice>
          <Choice
            kind="checkbox"
            name="poll-hidden"
            checked={draft.hidden}
            onChange={(hidden) => change({ hidden })}
          >
            {words.polls.hiddenChoice}
          </Choice>
          {isTooLittle && <ErrorText id="poll-little">{words.tooLittle}</ErrorText>}
          {problem && <ProblemNote problem={problem} />}
          {look && <LookAgainNote reasons={look.reasons} onAnyway={() => void make(look.opens, true)} />}
          <p className="row">
            {isLive && <Button onClick={() => void make(true)}>{words.polls.start}</Button>}
            <Button kind="sec" onClick={() => void make(false)}>
              {words.polls.keep}
            </Button>
          </p>
        </div>
      </details>
    </Card>
  )
}
