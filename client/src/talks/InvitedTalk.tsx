import type { Problem } from '@lyktan/shared/problems.ts'
import type { TalkView } from '@lyktan/shared/talks.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useWords } from '../words/words.ts'
import { Limits } from './Limits.tsx'

interface InvitedTalkProps {
  readonly talk: TalkView
  readonly onAnswered: (talk: TalkView | null) => void
}

/** A leader asks to talk: what about, who can read, and a yes and a no of the same size. */
export function InvitedTalk({ talk, onAnswered }: InvitedTalkProps) {
  const { talks } = useWords()
  const [problem, setProblem] = useState<Problem | null>(null)
  const name = talk.answerer?.nickname ?? talks.somebodyGone

  async function answer(accepts: boolean) {
    const reply = await ask('talk:accept', { talkId: talk.id, accepts })
    if (!reply.ok) return setProblem(reply.problem)
    if (!accepts) announce('status', talks.declined)
    onAnswered(reply.talk)
  }
  return (
    <>
      <h1>{talks.invitedHeading(name)}</h1>
      {talk.topic && <p className="large">{talks.invitedAbout[talk.topic]}</p>}
      <Card title={talks.limitsHeading}>
        <Limits adults={[talk.answerer, talk.reader]} />
        <p className="small">{talks.manager}</p>
        <p className="small">{talks.savedPlan}</p>
        {problem && <ProblemNote problem={problem} />}
        <p className="row">
          <Button onClick={() => void answer(true)}>{talks.accept}</Button>
          <Button kind="sec" onClick={() => void answer(false)}>
            {talks.decline}
          </Button>
        </p>
      </Card>
    </>
  )
}
