import { ageBands } from '@lyktan/shared/age-bands.ts'
import type { Language } from '@lyktan/shared/languages.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'

import { Badge } from '../look/Badge.tsx'
import { Card } from '../look/Card.tsx'
import { Chip } from '../look/Chip.tsx'
import { Figure } from '../look/Figure.tsx'
import { Icon } from '../look/Icon.tsx'
import { Note } from '../look/Note.tsx'
import { useMinute } from '../rooms/use-minute.ts'
import { nameList } from '../words/times.ts'
import { useLanguage } from '../words/words.ts'
import { kindIcons, kindTones } from './kind-looks.ts'
import { asHeading, dayWords, fromTo } from './session-time.ts'
import { useSessionWords } from './session-words.ts'

interface AboutProps {
  readonly session: SessionView
  readonly me: MeView
}

/** What a session is and when. Cancelled, it says so first. */
export function AboutSession({ session, me }: AboutProps) {
  const words = useSessionWords()
  const telling = { language: useLanguage(), timeZone: me.place.timeZone }
  const day = asHeading(dayWords(session.startsAt, useMinute(), telling))
  const isCancelled = session.state === 'cancelled'
  return (
    <>
      {isCancelled && (
        <Note tone="bad" icon="no">
          <p className="b">{words.cancelled}</p>
          <p>{session.cancelWords ?? words.cancelledLead}</p>
        </Note>
      )}
      <header className={`occasionhead tone-${kindTones[session.kind]}${isCancelled ? ' shut' : ''}`}>
        <span className="glyph">
          <Icon name={kindIcons[session.kind]} />
        </span>
        <h1>{session.title}</h1>
        <p className="occasionwhen">
          {day} <time dateTime={session.startsAt}>{fromTo(session, telling)}</time>
        </p>
        <p className="row occasionfacts">
          {(session.state === 'live' || session.state === 'lobby') && (
            <Chip tone="ok" dot>
              {words[session.state]}
            </Chip>
          )}
          <Chip>{words.kinds[session.kind]}</Chip>
          <Chip icon={session.place.kind === 'physical' ? 'home' : 'speech'}>
            {words.places[session.place.kind]}
          </Chip>
          {session.youthLed && <Chip icon="star">{words.youthLed}</Chip>}
        </p>
      </header>
      <p className="occasiontext" lang={session.language} dir="auto">
        {session.text}
      </p>
    </>
  )
}

/** For whom it is, what one can count on there, and who leads it. */
export function SessionFacts({ session }: Pick<AboutProps, 'session'>) {
  const words = useSessionWords()
  const language = useLanguage()
  return (
    <>
      <Card title={words.accessTitle}>
        <ul className="stack-s occasionfacts" role="list">
          {session.place.address && <li>{words.at(session.place.address)}</li>}
          <li>{words.ages(agesOf(session, language))}</li>
          <li>{words.inLanguage[session.language]}</li>
          {session.themeWeek && <li>{words.theme(session.themeWeek)}</li>}
          {session.access.map((point) => (
            <li className="row" key={point}>
              <Icon name="check" /> {words.accessPoints[point]}
            </li>
          ))}
          {session.accessNote && <li dir="auto">{session.accessNote}</li>}
        </ul>
      </Card>
      {session.hosts.length > 0 && <Hosts session={session} />}
    </>
  )
}

function Hosts({ session }: Pick<AboutProps, 'session'>) {
  const words = useSessionWords()
  return (
    <Card title={words.hosts}>
      <ul className="row occasionhosts" role="list">
        {session.hosts.map((host) => (
          <li className="row" key={host.id}>
            <Figure avatar={host.avatar} size="small" />
            <bdi className="b">{host.nickname}</bdi>
            <Badge badge={host.badge} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** "13–15 och 16–19"; for everybody the whole span. */
const agesOf = ({ ageBands: bands }: SessionView, language: Language): string =>
  bands.length === ageBands.length
    ? '13–25'
    : nameList(
        bands.map((band) => band.replace('-', '–')),
        language,
      )
