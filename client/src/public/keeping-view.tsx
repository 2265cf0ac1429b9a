import type { PlaceView } from '@lyktan/shared/members.ts'

import type { Words } from '../words/words.ts'

interface KeepingViewProps {
  /** None while they are not known. */
  readonly places: readonly PlaceView[]
  readonly data: Words['data']
}

/** How long things are kept, as each municipality has decided. No hooks: drawn also where React is not loaded. */
export function KeepingView({ places, data }: KeepingViewProps) {
  return (
    <>
      {places.length === 0 && <p>{data.howLongUnknown}</p>}
      {places.map(({ slug, municipality, keeps }) => (
        <div className="stack-s" key={slug}>
          {places.length > 1 && <h3>{municipality}</h3>}
          <p>{data.howLong(keeps)}</p>
          <p>{data.account(keeps)}</p>
        </div>
      ))}
      <p>{data.sessions}</p>
      <p>{data.tech}</p>
    </>
  )
}
