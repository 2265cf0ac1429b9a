import type { Problem } from '@lyktan/shared/problems.ts'

import { useWords } from '../words/words.ts'
import { Note } from './Note.tsx'

/** What a refusal says, read aloud when it comes. With the call's code where a leader may need it. */
export function ProblemNote({ problem }: { readonly problem: Problem }) {
  const { problems } = useWords()
  return (
    <div role="alert">
      <Note tone="warn">
        <p>{problems[problem.code]}</p>
        {problem.code === 'internal' && <p className="small">{problems.callId(problem.callId)}</p>}
      </Note>
    </div>
  )
}
