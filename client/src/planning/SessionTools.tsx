import type { Problem, Reply } from '@lyktan/shared/problems.ts'
import type { SeriesView } from '@lyktan/shared/series.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'
import { useState } from 'react'

import { useMe } from '../access/me.ts'
import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useTelling } from '../review/use-telling.ts'
import { nameList } from '../words/times.ts'
import { CancelDialog } from './CancelDialog.tsx'
import type { OpenForm } from './open-form.ts'
import { usePlanningWords } from './words/words.ts'

interface SessionToolsProps {
  readonly session: SessionView
  readonly series: SeriesView | null
  readonly form: OpenForm
  /** It is newer now. */
  readonly onSession: (session: SessionView) => void
}

/** What else can be done with a session that is planned. */
export function SessionTools({ session, series, form, onSession }: SessionToolsProps) {
  const words = usePlanningWords()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [cancelling, setCancelling] = useState(false)
  const tell = (reply: Reply<object>, said: string) => {
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok) announce('status', said)
  }
  const keep = async () =>
    tell(await ask('template:from-session', { sessionId: session.id }), words.keptAsTemplate)
  const confirm = async () => {
    const reply = await ask('session:confirm-youth-led', { sessionId: session.id, confirms: true })
    tell(reply, words.confirmed)
    // A colleague's change in between must not be written over unseen.
    if (reply.ok && reply.session.version === session.version + 1) onSession(reply.session)
  }
  return (
    <Card title={words.more}>
      {session.staff?.youthLed.isClaimed && <YouthLed session={session} confirm={() => void confirm()} />}
      {problem !== null && <ProblemNote problem={problem} />}
      <p className="row">
        <Button kind="sec" icon="copy" onClick={() => form.repeatOne(session)}>
          {words.again}
        </Button>
        <Button kind="sec" icon="star" onClick={() => void keep()}>
          {words.keepAsTemplate}
        </Button>
        {session.state === 'planned' && (
          <Button kind="bad-o" icon="no" onClick={() => setCancelling(true)}>
            {words.cancel}
          </Button>
        )}
      </p>
      <CancelDialog
        open={cancelling}
        session={session}
        series={series}
        onClose={() => setCancelling(false)}
        onCancelled={form.close}
      />
    </Card>
  )
}

interface YouthLedProps {
  readonly session: SessionView
  readonly confirm: () => void
}

/** Two adults say that young people planned and lead it; neither can say it twice. */
function YouthLed({ session, confirm }: YouthLedProps) {
  const words = usePlanningWords()
  const { language } = useTelling()
  const me = useMe()
  const by = session.staff?.youthLed.confirmedBy ?? []
  const names = nameList(
    by.map(({ nickname }) => nickname),
    language,
  )
  const isMine = me.state === 'signed-in' && by.some(({ id }) => id === me.me.id)
  return (
    <div className="stack-s">
      <p className="small muted">{words.confirmYouthLedHint}</p>
      {by.length > 0 && <p>{by.length > 1 ? words.confirmedByTwo(names) : words.confirmedBy(names)}</p>}
      {!isMine && (
        <p>
          <Button kind="sec" icon="check" onClick={confirm}>
            {words.confirmYouthLed}
          </Button>
        </p>
      )}
    </div>
  )
}
