import type { PersonView } from '@lyktan/shared/people.ts'

import { Badge } from '../look/Badge.tsx'
import { Figure } from '../look/Figure.tsx'
import { clockTime } from '../words/times.ts'
import { useLanguage } from '../words/words.ts'
import { useLiveWords } from './live-words.ts'
import type { PanelProps } from './panels.tsx'
import { useServerSeconds } from './use-server-seconds.ts'

/** Before it begins: how long it is, and who leads. */
export function LobbyPart({ session, me, room, aheadMs }: PanelProps) {
  const words = useLiveWords().lobby
  const language = useLanguage()
  const seconds = useServerSeconds(session.startsAt, aheadMs)
  const minutes = Math.ceil(seconds / 60)
  const time = clockTime(session.startsAt, { language, timeZone: me.place.timeZone })
  return (
    <div className="stagegrid lobby">
      <section className="bigq" aria-labelledby="lobby-h">
        <h2 id="lobby-h">{words.title}</h2>
        <p className="b">{seconds === 0 ? words.soon : words.starts(time)}</p>
        {seconds > 0 && <p className="countdown">{words.left(minutes)}</p>}
        <p>{words.wait}</p>
        <p className="sessiontext">{session.text}</p>
        {session.accessNote && (
          <p className="small">
            <b>{words.access}:</b> {session.accessNote}
          </p>
        )}
      </section>
      <section className="card stack" aria-labelledby="hosts-h">
        <h2 id="hosts-h">{words.hosts}</h2>
        <ul className="hosts" role="list">
          {leading(session, room).map((host) => (
            <Host key={host.id} host={host} isHere={room.adults.some(({ id }) => id === host.id)} />
          ))}
        </ul>
      </section>
    </div>
  )
}

/** Those who are named, and whoever else of the adults is here already. */
const leading = ({ hosts }: PanelProps['session'], { adults }: PanelProps['room']): readonly PersonView[] => [
  ...hosts,
  ...adults.filter(({ id }) => hosts.every((host) => host.id !== id)),
]

function Host({ host, isHere }: { readonly host: PersonView; readonly isHere: boolean }) {
  const words = useLiveWords().lobby
  return (
    <li>
      <Figure avatar={host.avatar} here={isHere} />
      <span className="b">
        <bdi>{host.nickname}</bdi>
      </span>
      <Badge badge={host.badge} />
      <span className="muted small push">{isHere ? words.isHere : words.comes}</span>
    </li>
  )
}
