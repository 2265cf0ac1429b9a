import type { StatementView } from '@lyktan/shared/decisions.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import { useState } from 'react'

import { Button } from '../look/Button.tsx'
import { dayName } from '../words/times.ts'
import type { Telling } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { AppealForm } from './AppealForm.tsx'
import { AppealStatus } from './AppealStatus.tsx'

interface AppealPartProps {
  readonly statement: StatementView
  readonly me: MeView
  readonly telling: Telling
}

/** "Titta igen" under a decision: how to ask and until when, or how it stands with what was asked. */
export function AppealPart({ statement, me, telling }: AppealPartProps) {
  const { again } = useWords().standing
  const [isAsking, setAsking] = useState(false)
  const { appeal, mayAppeal, appealBefore } = statement
  if (appeal !== null) return <AppealStatus appeal={appeal} me={me} />
  if (!mayAppeal) return statement.undoneAt === null ? <p className="small muted">{again.tooLate}</p> : null
  if (isAsking) return <AppealForm decisionId={statement.id} me={me} onClose={() => setAsking(false)} />
  return (
    <div className="stack-s">
      <p>{again.before(dayName(appealBefore, telling))}</p>
      <p>
        <Button kind="sec" icon="eye" onClick={() => setAsking(true)}>
          {again.button}
        </Button>
      </p>
    </div>
  )
}
