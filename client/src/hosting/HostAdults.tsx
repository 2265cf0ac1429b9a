import type { PersonView } from '@lyktan/shared/people.ts'
import type { SessionAdults } from '@lyktan/shared/sessions.ts'

import { Figure } from '../look/Figure.tsx'
import { Note } from '../look/Note.tsx'
import { adultsShort, hostState } from './hosting.state.ts'
import { useHostingWords } from './hosting-words.ts'

interface HostAdultsProps {
  readonly adults: SessionAdults
  readonly hasRoom: boolean
}

/** Who leads, whether they are here, and whether the adults are enough. */
export function HostAdults({ adults, hasRoom }: HostAdultsProps) {
  const words = useHostingWords()
  const short = adultsShort(adults)
  return (
    <div className="stack-s">
      <h3>{words.adults}</h3>
      {adults.hosts.length + adults.others.length === 0 && <p className="muted small">{words.nobodyNamed}</p>}
      <ul className="hostadults" role="list">
        {adults.hosts.map((host) => {
          const state = hostState(host, hasRoom)
          return (
            <Adult
              key={host.id}
              person={host}
              isHere={state === 'here' || state === 'onDuty'}
              says={words.hostStates[state]}
            />
          )
        })}
        {adults.others.map((person) => (
          <Adult key={person.id} person={person} isHere says={words.steppedIn} />
        ))}
      </ul>
      <Note tone={short === 0 ? 'ok' : 'warn'}>
        <p>{short === 0 ? words.enough : words.missing.adults(short)}</p>
      </Note>
    </div>
  )
}

interface AdultProps {
  readonly person: PersonView
  readonly isHere: boolean
  readonly says: string
}

function Adult({ person, isHere, says }: AdultProps) {
  return (
    <li>
      <Figure avatar={person.avatar} size="small" here={isHere} />
      <span>
        <bdi className="b">{person.nickname}</bdi> <span className="muted small">{says}</span>
      </span>
    </li>
  )
}
