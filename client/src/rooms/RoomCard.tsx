import type { RoomView } from '@lyktan/shared/rooms.ts'
import { Link } from 'wouter'

import { Chip } from '../look/Chip.tsx'
import { Figure } from '../look/Figure.tsx'
import { Icon } from '../look/Icon.tsx'
import { dayAndTime, nameList } from '../words/times.ts'
import type { Telling } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { isOpen } from './rooms.state.ts'
import { useMinute } from './use-minute.ts'

interface RoomCardProps {
  readonly room: RoomView
  readonly telling: Telling
}

/** One room in the list; the whole card is one link. */
export function RoomCard({ room, telling }: RoomCardProps) {
  const { rooms } = useWords()
  const names = room.adults.map(({ nickname }) => nickname)
  const first = room.adults[0]
  return (
    <li className={`room tone-${room.tone}${isOpen(room) ? '' : ' shut'}`}>
      <div className="row between">
        <span className="glyph">
          <Icon name={room.icon} />
        </span>
        <ModeChip room={room} telling={telling} />
      </div>
      <h2>
        <Link href={`/rum/${room.id}`}>{room.name}</Link>
      </h2>
      <p>{room.description}</p>
      <div className="rmeta">
        {first && isOpen(room) && (
          <span className="row leadrow">
            <Figure avatar={first.avatar} size="small" />
            <span>
              {names.length === 1
                ? rooms.leader(first.nickname)
                : rooms.leaders(nameList(names, telling.language))}
            </span>
          </span>
        )}
        {isOpen(room) && (
          <Chip icon="people">
            {room.peopleCount === 0 ? rooms.nobodyHere : rooms.here(room.peopleCount)}
          </Chip>
        )}
      </div>
    </li>
  )
}

const modeIcons = { open: 'door', slow: 'hourglass', resting: 'pause', closed: 'clock' } as const

/** The state in words and with an icon, never by colour alone. */
function ModeChip({ room, telling }: RoomCardProps) {
  const { rooms } = useWords()
  const now = useMinute()
  const opens = room.nextOpensAt && dayAndTime(room.nextOpensAt, now, telling)
  return (
    <Chip icon={modeIcons[room.mode]}>
      {room.mode === 'closed' && opens ? rooms.opens(opens.day, opens.time) : rooms.modes[room.mode]}
    </Chip>
  )
}
