import type { SessionView } from '@lyktan/shared/sessions.ts'
import type { ComponentProps } from 'react'
import { Link } from 'wouter'

import { Button } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { Chip } from '../look/Chip.tsx'
import { useTelling } from '../review/use-telling.ts'
import { dayOf, dayTitle } from '../rota/days.ts'
import { clockTime, nameList } from '../words/times.ts'
import type { OpenForm } from './open-form.ts'
import { usePlanningWords } from './words/words.ts'
import type { PlanningWords } from './words/words.ts'

interface MonthListProps {
  readonly sessions: readonly SessionView[]
  readonly form: OpenForm
}

/** Every session of a month, by day: what the public sees and the leaders' own drafts. */
export function MonthList({ sessions, form }: MonthListProps) {
  const words = usePlanningWords()
  const telling = useTelling()
  const days = new Map<string, SessionView[]>()
  for (const session of sessions) {
    const day = dayOf(session.startsAt, telling)
    days.set(day, [...(days.get(day) ?? []), session])
  }
  if (sessions.length === 0)
    return (
      <Card quiet>
        <p>{words.nothing}</p>
        <p className="muted">{words.nothingHint}</p>
      </Card>
    )
  return (
    <>
      <p className="muted">{words.count(sessions.length)}</p>
      <ol className="stack plandays" role="list">
        {[...days].map(([day, ofDay]) => (
          <li key={day} className="planday">
            <h3>{dayTitle(day, telling)}</h3>
            <ul className="stack-s" role="list">
              {ofDay.map((session) => (
                <SessionLine key={session.id} session={session} form={form} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  )
}

interface SessionLineProps {
  readonly session: SessionView
  readonly form: OpenForm
}

function SessionLine({ session, form }: SessionLineProps) {
  const words = usePlanningWords()
  const telling = useTelling()
  const { title, startsAt, endsAt, hosts, state, kind, place } = session
  const isOver = state === 'ended' || state === 'cancelled'
  return (
    <li className={isOver ? 'card planline over' : 'card planline'}>
      <p className="plantime">
        {clockTime(startsAt, telling)}–{clockTime(endsAt, telling)}
      </p>
      <div className="stack-s planwhat">
        <h4>
          <Link href={`/traff/${session.id}`}>{title}</Link>
        </h4>
        <p className="small muted">
          {words.kinds[kind]}. {words.places[place.kind]}
          {place.address !== null && `, ${place.address}`}.{' '}
          {hosts.length === 0
            ? words.noHosts
            : words.hostedBy(
                nameList(
                  hosts.map(({ nickname }) => nickname),
                  telling.language,
                ),
              )}
        </p>
        {session.signUp !== 'none' && session.takenCount !== null && (
          <p className="small">{words.taken(session.takenCount, session.capacity)}</p>
        )}
        <StateChips session={session} />
      </div>
      <p className="row planacts">
        {state === 'ended' ? (
          <>
            <Button kind="sec" icon="pen" onClick={() => form.reflect(session)}>
              {words.reflect}
              <span className="vh">: {title}</span>
            </Button>
            <Button kind="quiet" icon="copy" onClick={() => form.repeatOne(session)}>
              {words.followUp}
              <span className="vh">: {title}</span>
            </Button>
          </>
        ) : state === 'cancelled' ? (
          <Button kind="quiet" icon="copy" onClick={() => form.repeatOne(session)}>
            {words.again}
            <span className="vh">: {title}</span>
          </Button>
        ) : (
          <Button kind="sec" icon="pen" onClick={() => form.change(session)}>
            <span aria-hidden="true">{words.change}</span>
            <span className="vh">{words.changeWhich(title)}</span>
          </Button>
        )}
      </p>
    </li>
  )
}

/** Only what is not as usual: a planned, published and checked session says nothing. */
function StateChips({ session }: Pick<SessionLineProps, 'session'>) {
  const words = usePlanningWords()
  const chips = unusual(session, words)
  if (chips.length === 0) return null
  return (
    <p className="row planchips">
      {chips.map(({ said, ...look }) => (
        <Chip key={said} {...look}>
          {said}
        </Chip>
      ))}
    </p>
  )
}

type Said = Omit<ComponentProps<typeof Chip>, 'children'> & { readonly said: string }

function unusual({ state, staff, seriesId, youthLed }: SessionView, words: PlanningWords): readonly Said[] {
  const chips: Said[] = []
  if (state !== 'planned')
    chips.push({ tone: state === 'cancelled' ? 'bad' : 'ok', said: words.states[state] })
  if (staff?.isPublished === false) chips.push({ tone: 'line', said: words.draft })
  const isToCome = state === 'planned' || state === 'lobby'
  if (isToCome && staff?.riskCheck === null)
    chips.push({ tone: 'warn', icon: 'warning', said: words.riskMissing })
  if (seriesId !== null) chips.push({ tone: 'brand', icon: 'swap', said: words.ofSeries })
  if (youthLed) chips.push({ tone: 'sun', icon: 'star', said: words.youthLedShort })
  return chips
}
