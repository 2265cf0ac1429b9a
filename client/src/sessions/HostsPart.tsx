import type { SessionView } from '@lyktan/shared/sessions.ts'
import { useEffect, useEffectEvent } from 'react'

import { ask } from '../connection/ask.ts'
import { hear } from '../connection/socket.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { HostPanel } from '../hosting/HostPanel.tsx'
import { Card } from '../look/Card.tsx'
import { ScrollTable } from '../look/ScrollTable.tsx'
import { Unanswered } from '../look/Unanswered.tsx'
import { PrepareQuiz } from '../quiz/PrepareQuiz.tsx'
import { useSessionWords } from './session-words.ts'
import { SignedUpList } from './SignedUpList.tsx'

/** What leaders see of a session beside everybody: who has signed up, what to think of, and afterwards what they thought. */
export function HostsPart({ session }: { readonly session: SessionView }) {
  return (
    <>
      <HostPanel session={session} />
      {session.state === 'planned' && session.place.kind !== 'physical' && <PrepareQuiz session={session} />}
      {session.signUp !== 'none' && <SignedUp session={session} />}
      {session.state === 'ended' && <Feedback sessionId={session.id} />}
    </>
  )
}

function SignedUp({ session }: { readonly session: SessionView }) {
  const words = useSessionWords().staff
  const { id: sessionId } = session
  const { answer, problem, again, put } = useAnswer(() => ask('sign-up:list', { sessionId }), sessionId)
  const readAgain = useEffectEvent(again)
  useEffect(
    () => hear('sign-up:counted', (counted) => void (counted.sessionId === sessionId && readAgain())),
    [sessionId],
  )
  if (answer === null) return <Unanswered isAnswered={false} problem={problem} again={again} />
  const { list } = answer
  return (
    <>
      <Card title={words.list}>
        <SignedUpList session={session} list={list} put={(next) => put({ list: next })} />
      </Card>
      <Card title={words.needsTitle}>
        {list.needs.length === 0 ? (
          <p>{words.noNeeds}</p>
        ) : (
          <>
            <p className="small muted">{words.needsLead}</p>
            <ul className="stack-s">
              {list.needs.map((need) => (
                <li key={need}>{words.needs[need]}</li>
              ))}
            </ul>
          </>
        )}
      </Card>
    </>
  )
}

function Feedback({ sessionId }: { readonly sessionId: string }) {
  const { staff, feedback } = useSessionWords()
  const { answer, problem, again } = useAnswer(() => ask('feedback:view', { sessionId }), sessionId)
  if (answer === null) return <Unanswered isAnswered={false} problem={problem} again={again} />
  const { item, answered, faces, answers } = answer.feedback
  return (
    <Card title={staff.feedback}>
      {answered === null ? (
        <p>{staff.tooFew}</p>
      ) : (
        <>
          <p className="small muted">{staff.answered(answered)}</p>
          <CountTable
            caption={feedback.title}
            head={staff.face}
            rows={faces.map(({ face, count }, index) => [feedback.faces[index] ?? String(face), count])}
          />
          <CountTable
            caption={feedback.items[item]}
            head={staff.answer}
            rows={answers.map((row) => [feedback.answers[row.answer], row.count])}
          />
        </>
      )}
    </Card>
  )
}

interface CountTableProps {
  readonly caption: string
  readonly head: string
  readonly rows: readonly (readonly [words: string, count: number])[]
}

function CountTable({ caption, head, rows }: CountTableProps) {
  const { staff } = useSessionWords()
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className="n">
            {staff.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([words, count]) => (
          <tr key={words}>
            <th scope="row">{words}</th>
            <td className="n">{count}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
