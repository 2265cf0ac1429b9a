import type { MeView } from '@lyktan/shared/members.ts'
import { permits } from '@lyktan/shared/roles.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'
import { useState } from 'react'
import { Link } from 'wouter'

import { useMe } from '../access/me.ts'
import { useOnline } from '../connection/online.ts'
import { announce } from '../look/announce.ts'
import { Button, LinkButton } from '../look/Button.tsx'
import { Note } from '../look/Note.tsx'
import { Page } from '../look/Page.tsx'
import { Unanswered } from '../look/Unanswered.tsx'
import { useMinute } from '../rooms/use-minute.ts'
import type { Telling } from '../words/times.ts'
import { useLanguage } from '../words/words.ts'
import { OfferNewsLater } from './OfferNewsLater.tsx'
import { useSessionList } from './session-list.ts'
import { asHeading, dayOf, dayWords } from './session-time.ts'
import { useSessionWords } from './session-words.ts'
import { SessionCard } from './SessionCard.tsx'
import { ahead, inPlace, isOn, mine } from './sessions.state.ts'
import type { PlaceFilter } from './sessions.state.ts'
import './sessions.css'

/** What is on for the reader's age, four weeks ahead: now, what she has signed up for, and day by day. */
export function SessionsPage() {
  const me = useMe()
  return me.state === 'signed-in' ? <SessionsOf me={me.me} /> : null
}

function SessionsOf({ me }: { readonly me: MeView }) {
  const words = useSessionWords()
  const telling: Telling = { language: useLanguage(), timeZone: me.place.timeZone }
  const { sessions, problem, retry } = useSessionList()
  const isOffline = useOnline() === 'offline'
  return (
    <Page title={words.title}>
      <div className="stack-s">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      {isOffline && sessions && (
        <Note tone="warn" icon="offline">
          <p>{words.offline}</p>
        </Note>
      )}
      {(sessions === null || (problem && !isOffline)) && (
        <Unanswered isAnswered={sessions !== null} problem={problem} again={retry} />
      )}
      {sessions && <AllSessions sessions={sessions} telling={telling} />}
      <OfferNewsLater me={me} />
      <ul className="stack-s occasionways" role="list">
        <li>
          <a href="/program">{words.toProgramme}</a>
        </li>
        {permits(me.role, 'take-part') && (
          <li>
            <Link href="/jag/behov">{words.toNeeds}</Link>
          </li>
        )}
      </ul>
    </Page>
  )
}

interface AllProps {
  readonly sessions: readonly SessionView[]
  readonly telling: Telling
}

const filters = ['all', 'digital', 'physical'] as const

function AllSessions({ sessions, telling }: AllProps) {
  const words = useSessionWords()
  const now = useMinute()
  const [filter, setFilter] = useState<PlaceFilter>('all')
  const coming = ahead(sessions).filter(({ endsAt }) => new Date(endsAt) > now)
  const shown = inPlace(coming, filter)
  const show = (next: PlaceFilter) => {
    setFilter(next)
    announce('status', words.shown(inPlace(coming, next).length))
  }
  const own = mine(coming)
  const on = sessions.filter(isOn)
  return (
    <>
      {on.length > 0 && <Group title={words.now} sessions={on} telling={telling} />}
      {own.length > 0 && <Group title={words.mine} sessions={own} telling={telling} now={now} />}
      {coming.length === 0 ? (
        <Note icon="calendar">
          <p>{words.none}</p>
          <p>
            <LinkButton kind="sec" href="/rum">
              {words.toRooms}
            </LinkButton>
          </p>
        </Note>
      ) : (
        <section className="stack coming" aria-labelledby="coming-h">
          <div className="row between">
            <h2 id="coming-h">{words.coming}</h2>
            <fieldset className="row occasionfilters">
              <legend className="vh">{words.filter}</legend>
              {filters.map((one) => (
                <Button key={one} kind="sec" aria-pressed={filter === one} onClick={() => show(one)}>
                  {words.filters[one]}
                </Button>
              ))}
            </fieldset>
          </div>
          {shown.length === 0 && (
            <p>
              {words.noneHere}{' '}
              <Button kind="sec" onClick={() => show('all')}>
                {words.showAll}
              </Button>
            </p>
          )}
          <div className="occasiondays">
            <Days sessions={shown} telling={telling} now={now} />
          </div>
        </section>
      )}
    </>
  )
}

/** Several sessions under one heading; with the day in each card where they are of several days. */
function Group({
  title,
  sessions,
  telling,
  now,
}: AllProps & { readonly title: string; readonly now?: Date }) {
  return (
    <section className="stack">
      <h2>{title}</h2>
      <ul className="occasions" role="list">
        {sessions.map((session) => (
          <SessionCard
            key={session.id}
            session={session}
            telling={telling}
            {...(now && { day: asHeading(dayWords(session.startsAt, now, telling)) })}
          />
        ))}
      </ul>
    </section>
  )
}

function Days({ sessions, telling, now }: AllProps & { readonly now: Date }) {
  const days = Map.groupBy(sessions, ({ startsAt }) => dayOf(startsAt, telling))
  return [...days].map(([day, those]) => (
    <section className="occasionsofday" key={day} aria-labelledby={`day-${day}`}>
      <p className="occasionday b" id={`day-${day}`}>
        {asHeading(dayWords(those[0]?.startsAt ?? day, now, telling))}
      </p>
      <ul className="occasions" role="list">
        {those.map((session) => (
          <SessionCard key={session.id} session={session} telling={telling} />
        ))}
      </ul>
    </section>
  ))
}
