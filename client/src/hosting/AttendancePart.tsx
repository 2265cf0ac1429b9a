import { ageBands } from '@lyktan/shared/age-bands.ts'
import type { AttendanceView } from '@lyktan/shared/attendance.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { Button } from '../look/Button.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { Loading } from '../look/Loading.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { Switch } from '../look/Switch.tsx'
import { useTelling } from '../review/use-telling.ts'
import { clockTime } from '../words/times.ts'
import { HeadsForm } from './HeadsForm.tsx'
import { useHostingWords } from './hosting-words.ts'

interface AttendancePartProps {
  readonly session: SessionView
}

/** Who was there, for the hosts to put right; on closing only numbers are left. */
export function AttendancePart({ session }: AttendancePartProps) {
  const { attendance: words } = useHostingWords()
  const { id: sessionId, version } = session
  const { answer, problem, put } = useAnswer(() => ask('attendance:view', { sessionId }), `${version}`)
  if (problem !== null) return <ProblemNote problem={problem} />
  if (answer === null) return <Loading />
  const { attendance } = answer
  const show = (changed: AttendanceView) => put({ attendance: changed })
  return (
    <div className="stack attendance">
      <h3>{words.title}</h3>
      {attendance.isOpen ? (
        <Open session={session} attendance={attendance} show={show} />
      ) : (
        <p>{words.closed}</p>
      )}
    </div>
  )
}

interface OpenProps {
  readonly session: SessionView
  readonly attendance: AttendanceView
  readonly show: (changed: AttendanceView) => void
}

function Open({ session, attendance, show }: OpenProps) {
  const { attendance: words } = useHostingWords()
  const telling = useTelling()
  const { sessionId, counted, closesAt } = attendance
  const correct = async (memberId: AttendanceView['people'][number]['id'], isPresent: boolean) => {
    const reply = await ask('attendance:correct', { sessionId, memberId, isPresent })
    if (reply.ok) show(reply.attendance)
  }
  return (
    <>
      <p className="muted small">
        {words.what} {closesAt && words.closesAt(clockTime(closesAt, telling))}
      </p>
      <p className="row">
        {counted?.map(({ ageBand, count }) => (
          <span className="chip" key={ageBand}>
            {words.counted(ageBand, count)}
          </span>
        ))}
        {counted?.length === 0 && <span className="muted">{words.nobody}</span>}
      </p>
      {session.sensitive && <p className="muted small">{words.sensitive}</p>}
      {attendance.people.map(({ id, person, ageBand, isPresent }) => (
        <Switch
          key={id}
          label={person?.nickname ?? words.gone}
          hint={words.band(ageBand)}
          checked={isPresent}
          onChange={(checked) => void correct(id, checked)}
        />
      ))}
      {session.place.kind !== 'digital' && (
        <HeadsForm attendance={attendance} ageBands={ageBands} show={show} />
      )}
      {session.state === 'ended' && <Close sessionId={sessionId} show={show} />}
    </>
  )
}

function Close({ sessionId, show }: Pick<AttendanceView, 'sessionId'> & Pick<OpenProps, 'show'>) {
  const { attendance: words } = useHostingWords()
  const [isAsking, setAsking] = useState(false)
  const close = async () => {
    setAsking(false)
    const reply = await ask('attendance:close', { sessionId })
    if (reply.ok) show(reply.attendance)
  }
  return (
    <>
      <p>
        <Button kind="sec" icon="lock" onClick={() => setAsking(true)}>
          {words.close}
        </Button>
      </p>
      <Dialog open={isAsking} onClose={() => setAsking(false)} title={words.closeAsk}>
        <p>{words.closeWhat}</p>
        <p>
          <Button icon="lock" onClick={() => void close()}>
            {words.close}
          </Button>
        </p>
      </Dialog>
    </>
  )
}
