import type { PlaceView } from '@lyktan/shared/members.ts'

import { Icon } from '../look/Icon.tsx'
import { useWords } from '../words/words.ts'

/** What is kept, why, how long, and whose right it is: information, not consent. */
export function KeptNotice({ place }: { readonly place: PlaceView }) {
  const { data } = useWords()
  return (
    <ul className="stack-s keptlist" role="list">
      {[
        data.what,
        data.why,
        data.howLong(place.keeps),
        data.account(place.keeps),
        data.sessions,
        data.reminders,
        data.tech,
        data.public,
        data.rights,
      ].map((text) => (
        <li className="irow" key={text}>
          <Icon name="check" />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}
