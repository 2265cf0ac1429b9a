import type { Problem } from '@lyktan/shared/problems.ts'

import { useWords } from '../words/words.ts'
import { Button } from './Button.tsx'
import { Loading } from './Loading.tsx'
import { ProblemNote } from './ProblemNote.tsx'

interface UnansweredProps {
  readonly isAnswered: boolean
  readonly problem: Problem | null
  readonly again: () => void
}

/** What stands where an answer is to come, or beside an old one: that it is fetched, or why not, with an offer to try again. */
export function Unanswered({ isAnswered, problem, again }: UnansweredProps) {
  const { frame } = useWords()
  if (problem === null) return isAnswered ? null : <Loading retry={again} />
  return (
    <>
      <ProblemNote problem={problem} />
      <p>
        <Button kind="sec" onClick={again}>
          {frame.tryAgain}
        </Button>
      </p>
    </>
  )
}
