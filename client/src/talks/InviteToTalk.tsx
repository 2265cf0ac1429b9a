import type { CaseId, MemberId } from '@lyktan/shared/ids.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { Button, LinkButton } from '../look/Button.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useWords } from '../words/words.ts'
import { addressOfTalk } from './talk-address.ts'

interface InviteToTalkProps {
  readonly memberId: MemberId
  readonly caseId: CaseId
}

/** Asks the author of a case whether she wants to talk about it: no words go with it, and she says yes or no. */
export function InviteToTalk({ memberId, caseId }: InviteToTalkProps) {
  const { talks } = useWords()
  const [talkId, setTalkId] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function invite() {
    const reply = await ask('talk:invite', { memberId, topic: 'hold', aboutId: caseId })
    setProblem(reply.ok ? null : reply.problem)
    if (!reply.ok) return
    setTalkId(reply.talk.id)
    announce('status', talks.staff.asked)
  }
  return (
    <div className="stack-s">
      {talkId === null ? (
        <p>
          <Button kind="sec" icon="speech" onClick={() => void invite()}>
            {talks.staff.invite}
          </Button>
        </p>
      ) : (
        <p className="row">
          <span className="small">{talks.staff.asked}</span>
          <LinkButton kind="quiet" href={addressOfTalk(talkId)}>
            {talks.staff.openTalk}
          </LinkButton>
        </p>
      )}
      {problem?.code === 'conflict' ? (
        <p role="alert" className="small">
          {talks.staff.hasTalk}
        </p>
      ) : (
        problem && <ProblemNote problem={problem} />
      )}
    </div>
  )
}
