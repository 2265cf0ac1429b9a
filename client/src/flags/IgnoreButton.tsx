import type { MeView } from '@lyktan/shared/members.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Note } from '../look/Note.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useWords } from '../words/words.ts'
import { toldOf, useTold } from './told.ts'

interface IgnoreButtonProps {
  readonly person: PersonView
  readonly me: Pick<MeView, 'id' | 'role'>
  /** Where I have met her; on my own list she is known without it. */
  readonly roomId: string | null
  readonly iconOnly?: boolean
}

/** Folds somebody's messages for me alone, and back again. She never learns. */
export function IgnoreButton({ person, me, roomId, iconOnly = false }: IgnoreButtonProps) {
  const { flags } = useWords()
  const { ignored } = useTold(me)
  const [problem, setProblem] = useState<Problem | null>(null)
  const isIgnored = ignored?.some(({ memberId }) => memberId === person.id) ?? false
  const { id: memberId, nickname } = person
  const toggle = async () => {
    const reply =
      isIgnored || roomId === null
        ? await ask('ignored:lift', { memberId })
        : await ask('ignored:add', { memberId, roomId })
    setProblem(reply.ok ? null : reply.problem)
    if (!reply.ok) return
    toldOf(me).send({ type: 'ignored', ignored: reply.ignored })
    announce('status', isIgnored ? flags.lifted(nickname) : flags.ignored(nickname))
  }
  return (
    <>
      <Button
        kind={iconOnly ? 'quiet' : 'sec'}
        icon={isIgnored ? 'eye' : 'eye-off'}
        iconOnly={iconOnly}
        onClick={() => void toggle()}
      >
        {isIgnored ? flags.lift(nickname) : flags.ignore(nickname)}
      </Button>
      {problem?.code === 'too-large' ? (
        <div role="alert">
          <Note tone="warn">
            <p>{flags.ignoredFull}</p>
          </Note>
        </div>
      ) : (
        problem && <ProblemNote problem={problem} />
      )}
    </>
  )
}
