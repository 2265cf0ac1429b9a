import type { PlaceNow } from '@lyktan/shared/members.ts'

import { Figure } from '../look/Figure.tsx'
import type { Words } from '../words/words.ts'

interface LeaderViewProps {
  readonly places: readonly PlaceNow[]
  readonly help: Words['help']
}

/** Who can answer here now. No hooks: drawn also where React is not loaded. */
export function LeaderView({ places, help }: LeaderViewProps) {
  const open = places.filter(({ rooms }) => rooms.some(({ mode }) => mode === 'open' || mode === 'slow'))
  const leader = open.flatMap(({ adults }) => adults)[0]
  return (
    <>
      {leader ? (
        <p className="person">
          <Figure avatar={leader.avatar} here />
          <span>{help.leaderNow(leader.name)}</span>
        </p>
      ) : (
        <p>{help.leaderLater}</p>
      )}
      <p className="small muted">{help.leaderLimits}</p>
      <p className="row">
        {leader && (
          <a className="btn" href="/samtal">
            {help.talk}
          </a>
        )}
        <a className={leader ? 'btn sec' : 'btn'} href="/rum">
          {help.toRooms}
        </a>
      </p>
    </>
  )
}
