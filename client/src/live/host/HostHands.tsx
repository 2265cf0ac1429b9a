import type { LeadAct, LiveForHosts } from '@lyktan/shared/live.ts'
import type { PersonView } from '@lyktan/shared/people.ts'

import { Button } from '../../look/Button.tsx'
import { Chip } from '../../look/Chip.tsx'
import { Figure } from '../../look/Figure.tsx'
import { useLiveWords } from '../live-words.ts'
import type { PanelProps } from '../panels.tsx'

/** Hands in their order: the next one, one of them, or down. Who wants more time keeps her place, and cannot be pressed. */
export function HostHands({ session, live, view, aheadMs }: PanelProps) {
  const { hands: words } = useLiveWords()
  const { hands, word } = view.shared
  const lead = (act: LeadAct) => void live.act('live:lead', { sessionId: session.id, act })
  const isReady = ({ id }: PersonView) => !handOf(view.hosts, id)?.needsTime
  return (
    <section className="card stack" aria-labelledby="hands-h">
      <div className="row between">
        <h2 id="hands-h">{words.hosts(hands.length)}</h2>
        {hands.some(isReady) && (
          <Button icon="forward" onClick={() => lead({ do: 'next' })}>
            {words.next}
          </Button>
        )}
      </div>
      {word && (
        <div className="row between wordnow">
          <p className="row">
            <Figure avatar={word.avatar} size="small" />
            <span className="b">{words.word(word.nickname)}</span>
          </p>
          <Button kind="sec" icon="check" onClick={() => lead({ do: 'done' })}>
            {words.doneHost(word.nickname)}
          </Button>
        </div>
      )}
      {hands.length === 0 && <p className="muted small">{words.nobody}</p>}
      <ol className="hands" role="list">
        {hands.map((person) => (
          <li key={person.id}>
            <Figure avatar={person.avatar} size="small" />
            <span className="nm">
              <bdi className="b">{person.nickname}</bdi>
              <span className="xs muted num">
                {words.waited(minutesUp(handOf(view.hosts, person.id), aheadMs))}
              </span>
            </span>
            <span className="row push">
              {isReady(person) ? (
                <Button kind="sec" onClick={() => lead({ do: 'give', memberId: person.id })}>
                  <span aria-hidden="true">{words.give}</span>
                  <span className="vh">{words.giveTo(person.nickname)}</span>
                </Button>
              ) : (
                <Chip tone="sun" icon="hourglass">
                  {words.thinks}
                </Chip>
              )}
              <Button
                kind="quiet"
                icon="close"
                iconOnly
                onClick={() => lead({ do: 'lower', memberId: person.id })}
              >
                {words.take(person.nickname)}
              </Button>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

const handOf = (hosts: LiveForHosts | null, id: PersonView['id']) =>
  hosts?.hands.find(({ memberId }) => memberId === id)

/** Since when it is up, by the server's clock. */
const minutesUp = (hand: ReturnType<typeof handOf>, aheadMs: number): number =>
  hand === undefined
    ? 0
    : Math.max(0, Math.floor((Date.now() + aheadMs - Date.parse(hand.raisedAt)) / 60_000))
