import type { SessionId } from '@lyktan/shared/ids.ts'
import type { SessionState } from '@lyktan/shared/session-choices.ts'
import { useState } from 'react'
import type { ComponentProps } from 'react'

import { Card } from '../look/Card.tsx'
import { Button } from '../look/Button.tsx'
import { Chip } from '../look/Chip.tsx'
import { Loading } from '../look/Loading.tsx'
import { Note } from '../look/Note.tsx'
import { useTelling } from '../review/use-telling.ts'
import { clockTime } from '../words/times.ts'
import { AttendancePart } from './AttendancePart.tsx'
import { HostAdults } from './HostAdults.tsx'
import { HostStep } from './HostStep.tsx'
import { useHostingWords } from './hosting-words.ts'
import { useHosting } from './use-hosting.ts'
import './hosting.css'

interface HostPanelProps {
  readonly session: { readonly id: SessionId }
}

/** Leading a session, for leaders: its lobby, who of the adults is here, its start with what is missing, its end, and who was there. */
export function HostPanel({ session }: HostPanelProps) {
  return <Panel key={session.id} sessionId={session.id} />
}

function Panel({ sessionId }: { readonly sessionId: SessionId }) {
  const words = useHostingWords()
  const { session, problem, again, step } = useHosting(sessionId)
  if (session === null)
    return (
      <Card title={words.title}>
        {problem === null ? (
          <Loading />
        ) : (
          <Note tone="warn">
            <p>{words.failed}</p>
            <Button kind="sec" onClick={again}>
              {words.tryAgain}
            </Button>
          </Note>
        )}
      </Card>
    )
  return <Leading session={session} step={step} />
}

const tones = { planned: 'line', lobby: 'sun', live: 'ok', ended: 'line', cancelled: 'line' } as const
const isOn: readonly SessionState[] = ['planned', 'lobby', 'live']

function Leading({ session, step }: ComponentProps<typeof HostStep>) {
  const words = useHostingWords()
  const telling = useTelling()
  const [isAttending, setAttending] = useState(false)
  const { state, staff, hostsLost, startedAt } = session
  const isLive = state === 'live'
  return (
    <Card title={words.title}>
      <p>
        <Chip tone={tones[state]} dot={isLive}>
          {words.state[state]}
        </Chip>
      </p>
      {hostsLost && (
        <Note tone="bad" icon="offline">
          <p>{words.hostsLost(clockTime(hostsLost.endsAt, telling))}</p>
        </Note>
      )}
      {isOn.includes(state) && staff !== null && (
        <HostAdults adults={staff.adults} hasRoom={session.roomId !== null} />
      )}
      <HostStep session={session} step={step} />
      {isLive && (
        <p>
          <Button
            kind="quiet"
            icon="people"
            aria-expanded={isAttending}
            onClick={() => setAttending(!isAttending)}
          >
            {words.attendance.title}
          </Button>
        </p>
      )}
      {startedAt !== null && (!isLive || isAttending) && <AttendancePart session={session} />}
    </Card>
  )
}
