import type { DeskAnswers } from '@lyktan/shared/desk.ts'
import type { MemberId } from '@lyktan/shared/ids.ts'

import { ask } from '../connection/ask.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { Note } from '../look/Note.tsx'
import { useWords } from '../words/words.ts'
import { proposedStep } from './proposal.ts'

/** Which step of the ladder comes next after what happened before: read only when somebody thinks of a step, since it is on record. */
export function Proposal({ memberId }: { readonly memberId: MemberId }) {
  const { deciding } = useWords()
  const { answer } = useAnswer<DeskAnswers['member:history']>(
    () => ask('member:history', { memberId }),
    memberId,
  )
  if (answer === null) return null
  return (
    <Note>
      <p>{deciding.proposed(deciding.steps[proposedStep(answer.history.cases)])}</p>
    </Note>
  )
}
