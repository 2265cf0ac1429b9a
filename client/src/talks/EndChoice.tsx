import type { Problem } from '@lyktan/shared/problems.ts'
import { talkChoices } from '@lyktan/shared/talk-choices.ts'
import type { TalkChoice } from '@lyktan/shared/talk-choices.ts'
import type { TalkView } from '@lyktan/shared/talks.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { Button } from '../look/Button.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useWords } from '../words/words.ts'

interface EndChoiceProps {
  readonly talk: TalkView
  readonly onChosen: (talk: TalkView | null) => void
}

/** How a talk ends is hers to say: three answers of the same weight, each with what it means. */
export function EndChoice({ talk, onChosen }: EndChoiceProps) {
  const { talks } = useWords()
  const [problem, setProblem] = useState<Problem | null>(null)

  async function choose(choice: TalkChoice) {
    const reply = await ask('talk:choose', { talkId: talk.id, choice })
    if (reply.ok) onChosen(reply.talk)
    else setProblem(reply.problem)
  }
  return (
    <div className="stack">
      <ul className="endchoices" role="list">
        {talkChoices.map((choice) => (
          <li key={choice} className="stack-s">
            <Button kind="sec" aria-describedby={`hint-${choice}`} onClick={() => void choose(choice)}>
              {talks.choices[choice]}
            </Button>
            <p className="small muted" id={`hint-${choice}`}>
              {talks.choiceHints[choice]}
            </p>
          </li>
        ))}
      </ul>
      {problem && <ProblemNote problem={problem} />}
    </div>
  )
}
