import type { ConcernView } from '@lyktan/shared/concerns.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { Button } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { Choice } from '../look/Choice.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useWords } from '../words/words.ts'

interface BeginConcernProps {
  /** The talk that made me worried. */
  readonly talkId: string | null
  readonly onBegun: (concern: ConcernView) => void
}

/** The guide begins with nothing written about anybody. */
export function BeginConcern({ talkId, onBegun }: BeginConcernProps) {
  const { concerns } = useWords()
  const [tellsAsker, setTells] = useState(true)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function begin() {
    setBusy(true)
    const reply = await ask('concern:note', talkId === null ? {} : { talk: { talkId, tellsAsker } })
    setBusy(false)
    if (reply.ok) onBegun(reply.concern)
    else setProblem(reply.problem)
  }
  return (
    <Card>
      <p className="small">{concerns.duty}</p>
      {talkId !== null && (
        <>
          <p>{concerns.beginTalkHint}</p>
          <Choice
            kind="checkbox"
            name="tells"
            checked={tellsAsker}
            onChange={setTells}
            describedBy="tells-hint"
          >
            {concerns.tells}
          </Choice>
          <p className="small muted" id="tells-hint">
            {concerns.tellsHint}
          </p>
        </>
      )}
      {problem && <ProblemNote problem={problem} />}
      <p>
        <Button icon="heart" disabled={isBusy} onClick={() => void begin()}>
          {talkId === null ? concerns.begin : concerns.beginTalk}
        </Button>
      </p>
    </Card>
  )
}
