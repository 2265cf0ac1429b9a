import { Link } from 'wouter'

import { Icon } from '../look/Icon.tsx'
import { Logo } from '../look/Logo.tsx'
import { useWords } from '../words/words.ts'
import { useRoomList } from './room-list.ts'
import { isOpen } from './rooms.state.ts'

/** The other rooms, beside the one that is open. Wide windows only. */
export function RoomRail({ roomId }: { readonly roomId: string }) {
  const words = useWords().rooms
  const { rooms } = useRoomList()
  return (
    <nav className="side" aria-label={words.title} data-region="rooms">
      <Logo />
      <div className="stack-s">
        <p className="eyebrow">{words.openRooms}</p>
        <ul className="sidelist" role="list">
          {(rooms ?? [])
            .filter((room) => isOpen(room) || room.id === roomId)
            .map((room) => (
              <li key={room.id}>
                <Link href={`/rum/${room.id}`} aria-current={room.id === roomId ? 'page' : undefined}>
                  <Icon name={room.icon} />
                  {room.name}
                </Link>
              </li>
            ))}
        </ul>
      </div>
      <Link href="/rum">{words.toAll}</Link>
    </nav>
  )
}
