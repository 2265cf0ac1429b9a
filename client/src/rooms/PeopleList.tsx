import type { MeView } from '@lyktan/shared/members.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import type { RoomView } from '@lyktan/shared/rooms.ts'
import { Link } from 'wouter'

import type { FlagPoint } from '../flags/flag-point.ts'
import { pointAtPerson, pointAtRoom } from '../flags/flag-point.ts'
import { PersonTools } from '../flags/PersonTools.tsx'
import { Badge } from '../look/Badge.tsx'
import { Button } from '../look/Button.tsx'
import { Figure } from '../look/Figure.tsx'
import { useWords } from '../words/words.ts'

const shownMost = 30

interface PeopleListProps {
  readonly room: RoomView
  readonly people: readonly PersonView[]
  readonly me: MeView
  readonly onFlag: (point: FlagPoint) => void
}

/** Who is here: the leaders by name always, the others unless the room is a sensitive one. */
export function PeopleList({ room, people, me, onFlag }: PeopleListProps) {
  const { rooms: words, flags } = useWords()
  const flag = (person: PersonView) => onFlag(pointAtPerson(person, room.id))
  const others = people.filter(({ id }) => !room.adults.some((adult) => adult.id === id))
  return (
    <>
      <section className="stack-s">
        <h2 className="eyebrow">{words.leadersHere}</h2>
        {room.adults.length === 0 && <p className="small">{words.noLeader}</p>}
        <ul className="stack-s" role="list">
          {room.adults.map((adult) => (
            <li className="person" key={adult.id}>
              <Figure avatar={adult.avatar} here />
              <bdi className="b">{adult.nickname}</bdi>
              <PersonTools person={adult} roomId={room.id} me={me} onFlag={flag} />
            </li>
          ))}
        </ul>
      </section>
      <section className="stack-s">
        <h2 className="eyebrow">{words.hereNow(room.peopleCount)}</h2>
        {room.sensitive && <p className="small">{words.countOnly}</p>}
        <ul className="stack-s" role="list">
          {others.slice(0, shownMost).map((person) => (
            <li className="person" key={person.id}>
              <Figure avatar={person.avatar} size="small" />
              <bdi>{person.id === me.id ? words.you(person.nickname) : person.nickname}</bdi>
              <Badge badge={person.badge} />
              <PersonTools person={person} roomId={room.id} me={me} onFlag={flag} />
            </li>
          ))}
        </ul>
        {others.length > shownMost && (
          <p className="small muted">{words.andMore(others.length - shownMost)}</p>
        )}
      </section>
      <section className="stack-s">
        <h2 className="eyebrow">{words.about}</h2>
        {room.description && <p className="small">{room.description}</p>}
        <p className="small">{room.reading === 'all' ? words.readAll : words.filter}</p>
        <Link className="small" href="/regler">
          {words.toRules}
        </Link>
        <p>
          <Button
            kind="quiet"
            icon="flag"
            aria-haspopup="dialog"
            onClick={() => onFlag(pointAtRoom(room.id))}
          >
            {flags.raiseRoom}
          </Button>
        </p>
      </section>
    </>
  )
}
