import type { AppealForStaff } from '@lyktan/shared/appeals.ts'
import type { Answers } from '@lyktan/shared/commands.ts'
import { houseRules } from '@lyktan/shared/house-rules.ts'
import type { CaseId } from '@lyktan/shared/ids.ts'
import { limits } from '@lyktan/shared/limits.ts'
import type { ProblemCode } from '@lyktan/shared/problems.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { TextField } from '../look/Field.tsx'
import { Loading } from '../look/Loading.tsx'
import { Note } from '../look/Note.tsx'
import { clockTime, dayName } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { useTelling } from './use-telling.ts'

interface CaseAppealProps {
  readonly caseId: CaseId
  /** A question was asked, and the case waits for its answer; nothing can be asked without it. */
  readonly onAsked?: (row: CaseRow) => void
}

/** The decision that is looked at again, what its author says of it, and a question to her when something is unclear. */
export function CaseAppeal({ caseId, onAsked }: CaseAppealProps) {
  const { problems } = useWords()
  const { answer, problem, again } = useAnswer<Answers['appeal:view']>(
    () => ask('appeal:view', { caseId }),
    caseId,
  )
  if (answer === null) {
    return problem === null ? <Loading retry={again} /> : <p role="alert">{problems[problem.code]}</p>
  }
  const { appeal } = answer
  return (
    <>
      <FirstDecision appeal={appeal} />
      <MayDecide appeal={appeal} />
      <Conversation appeal={appeal} />
      {appeal.mayAsk && onAsked !== undefined && (
        <AskAuthor caseId={caseId} onAsked={({ case: row }) => onAsked(row)} />
      )}
    </>
  )
}

function FirstDecision({ appeal }: { readonly appeal: AppealForStaff }) {
  const { desk, rules } = useWords()
  const telling = useTelling()
  const { statement, firstDecider } = appeal
  const rule = houseRules.find((number) => number === statement.rule)
  return (
    <div className="stack-s">
      <h3>{desk.appeal.first}</h3>
      <p>
        <b className="b">{desk.became[statement.outcome]}.</b>{' '}
        {desk.appeal.decided(
          firstDecider,
          dayName(statement.decidedAt, telling),
          clockTime(statement.decidedAt, telling),
        )}
      </p>
      {rule !== undefined && (
        <p>
          <b className="b">{rules.list[rule].name}</b> {rules.list[rule].text}
        </p>
      )}
      {statement.words !== null && (
        <blockquote className="quoted" dir="auto">
          {statement.words}
        </blockquote>
      )}
    </div>
  )
}

function MayDecide({ appeal }: { readonly appeal: AppealForStaff }) {
  const { desk } = useWords()
  const telling = useTelling()
  if (appeal.mayDecide && !appeal.isFallback) return null
  const from = appeal.mayDecideFrom
  return (
    <Note tone="warn">
      <p>{appeal.mayDecide ? desk.appeal.fallback : desk.appeal.notYou}</p>
      {!appeal.mayDecide && from !== null && (
        <p>{desk.appeal.from(dayName(from, telling), clockTime(from, telling))}</p>
      )}
    </Note>
  )
}

function Conversation({ appeal }: { readonly appeal: AppealForStaff }) {
  const { desk } = useWords()
  const telling = useTelling()
  return (
    <div className="stack-s">
      <h3>{desk.appeal.why}</h3>
      {appeal.why === null ? (
        <p className="muted">{desk.appeal.noWords}</p>
      ) : (
        <blockquote className="quoted" dir="auto">
          {appeal.why}
        </blockquote>
      )}
      <ol className="stack-s" role="list">
        {appeal.turns.map((turn) => (
          <li key={turn.at}>
            <p className="small muted">
              {turn.from === 'author' ? desk.appeal.author : (turn.name ?? '')} {clockTime(turn.at, telling)}
            </p>
            <p dir="auto">{turn.text}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}

interface AskAuthorProps {
  readonly caseId: CaseId
  readonly onAsked: (reply: Answers['appeal:ask']) => void
}

function AskAuthor({ caseId, onAsked }: AskAuthorProps) {
  const { desk, deciding, problems } = useWords()
  const [text, setText] = useState('')
  const [failed, setFailed] = useState<ProblemCode | null>(null)
  const isLong = text.length > limits.wordsToAuthorCharacters
  const send = async () => {
    if (text.trim() === '' || isLong) return
    const reply = await ask('appeal:ask', { caseId, text: text.trim() })
    setFailed(reply.ok ? null : reply.problem.code)
    if (!reply.ok) return
    setText('')
    announce('status', desk.appeal.asked)
    onAsked(reply)
  }
  return (
    <form
      className="stack-s"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <TextField
        label={desk.appeal.ask}
        hint={desk.appeal.askHint}
        optional
        name="appeal-question"
        rows={2}
        value={text}
        error={isLong ? deciding.tooLong(limits.wordsToAuthorCharacters) : failed && problems[failed]}
        onChange={(event) => setText(event.target.value)}
      />
      <p>
        <Button type="submit" kind="sec">
          {desk.appeal.send}
        </Button>
      </p>
    </form>
  )
}
