import type { ConcernView } from '@lyktan/shared/concerns.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import { useState } from 'react'

import { Button } from '../look/Button.tsx'
import { SelectField } from '../look/Field.tsx'
import { useWords } from '../words/words.ts'
import type { ConcernActs } from './use-concerns.ts'

interface NamedColleaguesProps {
  readonly concern: ConcernView
  readonly me: MeView
  readonly leaders: readonly PersonView[]
  readonly acts: ConcernActs
}

/** Who may read it beside the opener; she alone says. */
export function NamedColleagues({ concern, me, leaders, acts }: NamedColleaguesProps) {
  const { concerns } = useWords()
  const isMine = concern.openedBy?.id === me.id && concern.state === 'open'
  return (
    <section className="stack-s" aria-labelledby="named-h">
      <h3 id="named-h">{concerns.steps.named}</h3>
      {concern.named.length === 0 ? (
        <p className="muted">{concerns.nobodyNamed}</p>
      ) : (
        <ul className="stack-s" role="list">
          {concern.named.map(({ id, nickname }) => (
            <li key={id} className="row between">
              <bdi>{nickname}</bdi>
              {isMine && (
                <Button kind="quiet" icon="close" onClick={() => void acts.name(id, false)}>
                  {concerns.removeName(nickname)}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {isMine && (
        <AddName free={leaders.filter(({ id }) => !concern.named.some((one) => one.id === id))} acts={acts} />
      )}
    </section>
  )
}

function AddName({ free, acts }: { readonly free: readonly PersonView[]; readonly acts: ConcernActs }) {
  const { concerns } = useWords()
  const [wished, setWished] = useState('')
  const chosen = free.find(({ id }) => id === wished) ?? free[0]
  if (chosen === undefined) return null
  return (
    <>
      <p className="small muted">{concerns.namedHint}</p>
      <div className="row">
        <SelectField
          label={concerns.whom}
          value={chosen.id}
          onChange={({ target }) => setWished(target.value)}
        >
          {free.map(({ id, nickname }) => (
            <option key={id} value={id}>
              {nickname}
            </option>
          ))}
        </SelectField>
        <Button kind="sec" icon="plus" onClick={() => void acts.name(chosen.id, true)}>
          {concerns.addName}
        </Button>
      </div>
    </>
  )
}
