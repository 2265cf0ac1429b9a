import type { AppealView } from '@lyktan/shared/appeals.ts'
import { limits } from '@lyktan/shared/limits.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useRef, useState } from 'react'
import type { FormEvent } from 'react'

import { request } from '../connection/request.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { TextField } from '../look/Field.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { readStanding } from '../standing/standing.ts'
import { useWords } from '../words/words.ts'
import { useHelpCard } from './help-card.ts'

/** My answer to what the leader asks. */
export function AnswerForm({ appeal, me }: { readonly appeal: AppealView; readonly me: MeView }) {
  const { again } = useWords().standing
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const showHelp = useHelpCard()

  const send = async (event: FormEvent) => {
    event.preventDefault()
    const answer = text.trim()
    const over = answer.length - limits.wordsToAuthorCharacters
    const wrong = answer === '' ? again.answerMissing : over > 0 ? again.tooLong(over) : null
    setFault(wrong)
    if (wrong !== null) return field.current?.focus()
    const reply = await request('appeals:answer', { appealId: appeal.id, text: answer })
    if (!reply.ok) return setProblem(reply.problem)
    announce('status', again.sent)
    showHelp(reply.help)
    await readStanding(me)
  }
  return (
    <form className="stack appealform" onSubmit={(event) => void send(event)}>
      <TextField
        ref={field}
        label={again.answer}
        value={text}
        onChange={(event) => setText(event.target.value)}
        error={fault}
        dir="auto"
      />
      {problem && <ProblemNote problem={problem} />}
      <p>
        <Button type="submit" icon="send">
          {again.sendAnswer}
        </Button>
      </p>
    </form>
  )
}
