import type { SessionView } from '@lyktan/shared/sessions.ts'
import { Link } from 'wouter'

import { Chip } from '../look/Chip.tsx'
import { Icon } from '../look/Icon.tsx'
import type { IconName } from '../look/icons.ts'
import type { Telling } from '../words/times.ts'
import { kindIcons, kindTones } from './kind-looks.ts'
import { fromTo } from './session-time.ts'
import { useSessionWords } from './session-words.ts'

interface SessionCardProps {
  readonly session: SessionView
  readonly telling: Telling
  /** The day in words, where the card does not stand under its day. */
  readonly day?: string
}

/** One session in the list; the whole card is one link. */
export function SessionCard({ session, telling, day }: SessionCardProps) {
  const words = useSessionWords()
  const isCancelled = session.state === 'cancelled'
  return (
    <li className={`occasion tone-${kindTones[session.kind]}${isCancelled ? ' shut' : ''}`}>
      <span className="glyph">
        <Icon name={kindIcons[session.kind]} />
      </span>
      <div className="stack-s">
        <p className="occasionwhen">
          {day && `${day} `}
          <time dateTime={session.startsAt}>{fromTo(session, telling)}</time>
        </p>
        <h3>
          <Link href={`/traff/${session.id}`}>{session.title}</Link>
        </h3>
        <p className="row occasionfacts">
          {isCancelled && (
            <Chip tone="bad" icon="no">
              {words.cancelled}
            </Chip>
          )}
          {session.own && !isCancelled && (
            <Chip tone={ownTones[session.own.state]} icon={ownIcons[session.own.state]}>
              {words.own[session.own.state]}
            </Chip>
          )}
          {(session.state === 'live' || session.state === 'lobby') && (
            <Chip tone="ok" dot>
              {words[session.state]}
            </Chip>
          )}
          <Chip>{words.kinds[session.kind]}</Chip>
          <Chip icon={session.place.kind === 'physical' ? 'home' : 'speech'}>
            {words.places[session.place.kind]}
          </Chip>
          {!isCancelled && <Places session={session} />}
        </p>
      </div>
    </li>
  )
}

/** Whether there is room, as far as that is anybody's business. */
function Places({ session }: { readonly session: SessionView }) {
  const words = useSessionWords()
  const { signUp, capacity, takenCount, own, isSignUpOpen } = session
  if (signUp === 'none') return <Chip>{words.justCome}</Chip>
  if (own !== null || !isSignUpOpen) return null
  if (signUp === 'approval') return <Chip>{words.byApproval}</Chip>
  if (capacity === null || takenCount === null) return <Chip>{words.signUpOpen}</Chip>
  const left = capacity - takenCount
  return <Chip>{left > 0 ? words.free(left) : words.full}</Chip>
}

const ownTones = {
  asked: 'brand',
  waiting: 'brand',
  offered: 'sun',
  lapsed: 'warn',
  'signed-up': 'ok',
  refused: 'line',
  unplaced: 'line',
} as const

const ownIcons = {
  asked: 'hourglass',
  waiting: 'hourglass',
  offered: 'bell',
  lapsed: 'clock',
  'signed-up': 'check',
  refused: 'info',
  unplaced: 'info',
} as const satisfies Record<string, IconName>
