import type { ComplaintAnswers, ComplaintView } from '@lyktan/shared/complaints.ts'
import { limits } from '@lyktan/shared/limits.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useEffect, useEffectEvent, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { TextField } from '../look/Field.tsx'
import { Loading } from '../look/Loading.tsx'
import { Note } from '../look/Note.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { StaffPage } from '../look/StaffPage.tsx'
import { useTelling } from '../review/use-telling.ts'
import { clockTime, dayName } from '../words/times.ts'
import { useWords } from '../words/words.ts'

type Answered = ComplaintAnswers['complaint:list']

/** `/personal/klagomal`: what is said against the only manager, for the one outside the place who reads it. */
export function ComplaintsPage() {
  const { complaints } = useWords()
  return (
    <StaffPage title={complaints.title} lead={complaints.lead}>
      <Complaints />
    </StaffPage>
  )
}

function Complaints() {
  const { complaints, frame } = useWords()
  const { answer, problem, again, put } = useAnswer<Answered>(() => ask('complaint:list', {}))
  const read = useEffectEvent(again)
  useEffect(() => {
    const ends = [hear('complaint:changed', () => read()), whenConnected(() => read())]
    return () => {
      for (const end of ends) end()
    }
  }, [])
  if (problem?.code === 'forbidden') return <p>{complaints.notYou}</p>
  if (problem !== null && answer === null)
    return (
      <Note tone="warn">
        <p>{complaints.failed}</p>
        <p>
          <Button kind="sec" onClick={again}>
            {frame.tryAgain}
          </Button>
        </p>
      </Note>
    )
  if (answer === null) return <Loading retry={again} />
  if (answer.complaints.length === 0) return <p className="muted">{complaints.none}</p>
  return (
    <ul className="stack" role="list">
      {answer.complaints.map((complaint) => (
        <li key={complaint.caseId}>
          <Complaint complaint={complaint} onAnswered={put} />
        </li>
      ))}
    </ul>
  )
}

interface ComplaintProps {
  readonly complaint: ComplaintView
  readonly onAnswered: (answer: Answered) => void
}

function Complaint({ complaint, onAnswered }: ComplaintProps) {
  const { complaints, flags } = useWords()
  const telling = useTelling()
  const { about, roomName, openedAt, text, told } = complaint
  const when = `${dayName(openedAt, telling)} ${clockTime(openedAt, telling)}`
  return (
    <Card title={about === null ? complaints.aboutNobody : complaints.about(about)}>
      <p className="small muted">{complaints.where(roomName, when)}</p>
      {text !== null && (
        <div className="stack-s">
          <h3>{complaints.wrote}</h3>
          <blockquote className="words" dir="auto">
            {text}
          </blockquote>
        </div>
      )}
      <h3>{complaints.told}</h3>
      <ul className="stack-s">
        {told.map(({ category, words, raisedAt }) => (
          <li key={raisedAt}>
            <p className="small muted">{flags.categories[category]}</p>
            <p dir="auto">{words ?? complaints.noWords}</p>
          </li>
        ))}
      </ul>
      <AnswerForm complaint={complaint} onAnswered={onAnswered} />
    </Card>
  )
}

function AnswerForm({ complaint: { caseId, version }, onAnswered }: ComplaintProps) {
  const { complaints } = useWords()
  const [words, setWords] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  async function send(outcome: 'kept' | 'acted') {
    if (words.trim() === '') return setFault(complaints.answerMissing)
    const reply = await ask('complaint:answer', { caseId, version, outcome, words: words.trim() })
    if (!reply.ok) return setProblem(reply.problem)
    announce('status', complaints.answered)
    onAnswered(reply)
  }
  return (
    <div className="stack-s">
      <TextField
        label={complaints.answer}
        hint={complaints.answerHint}
        error={fault}
        maxLength={limits.wordsToAuthorCharacters}
        value={words}
        onChange={({ target }) => {
          setFault(null)
          setWords(target.value)
        }}
      />
      {problem !== null && <ProblemNote problem={problem} />}
      <div className="row">
        <Button icon="check" onClick={() => void send('acted')}>
          {complaints.acted}
        </Button>
        <Button kind="sec" onClick={() => void send('kept')}>
          {complaints.kept}
        </Button>
      </div>
    </div>
  )
}
