import type { SessionView } from '@lyktan/shared/sessions.ts'
import { useEffect } from 'react'

import { ask } from '../connection/ask.ts'
import { hear } from '../connection/socket.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { LinkButton } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { Chip } from '../look/Chip.tsx'
import { useTelling } from '../review/use-telling.ts'
import { clockTime } from '../words/times.ts'
import type { Telling } from '../words/times.ts'
import { useHostingWords } from './hosting-words.ts'
import './hosting.css'

const hour = 3_600_000
const before = 6 * hour
const ahead = 14 * hour

/** On the shift page: today's sessions, each with the way to lead it. */
export function TodayCard() {
  const words = useHostingWords()
  const telling = useTelling()
  const { answer, again } = useAnswer(() => {
    const now = Date.now()
    return ask('session:list', {
      from: new Date(now - before).toISOString(),
      to: new Date(now + ahead).toISOString(),
    })
  })
  useEffect(() => hear('session:changed', again), [again])
  const sessions = answer?.sessions.filter(isToBeLed) ?? []
  return (
    <Card title={words.tonight}>
      {answer !== null && sessions.length === 0 && <p className="muted">{words.noneTonight}</p>}
      <ul className="today" role="list">
        {sessions.map((session) => (
          <Session key={session.id} session={session} telling={telling} />
        ))}
      </ul>
    </Card>
  )
}

/** What is over stays until its attendance is closed. */
const isToBeLed = ({ state, startedAt, staff }: SessionView): boolean =>
  state !== 'cancelled' && (state !== 'ended' || (startedAt !== null && staff?.attendanceClosedAt === null))

function Session({ session, telling }: { readonly session: SessionView; readonly telling: Telling }) {
  const words = useHostingWords()
  const { title, startsAt, endsAt, state } = session
  return (
    <li>
      <span>
        <span className="b">{title}</span>
        <span className="small muted todayfacts">
          {clockTime(startsAt, telling)}–{clockTime(endsAt, telling)}
        </span>
      </span>
      <Chip tone={state === 'live' ? 'ok' : state === 'lobby' ? 'sun' : 'line'}>{words.state[state]}</Chip>
      <LinkButton kind="sec" href={`/traff/${session.id}`}>
        {words.lead(title)}
      </LinkButton>
    </li>
  )
}
