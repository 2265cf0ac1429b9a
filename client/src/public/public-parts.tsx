import type { PlaceNow } from '@lyktan/shared/members.ts'

import { LeaderView } from '../help/leader-view.tsx'
import { data } from '../words/sv/data.ts'
import { frame } from '../words/sv/frame.ts'
import { help } from '../words/sv/help.ts'
import { landing } from '../words/sv/landing.ts'
import { KeepingView } from './keeping-view.tsx'
import { NowUnknown } from './landing-parts.tsx'
import { PlacesView } from './places-view.tsx'

const words = { frame, landing }

/** What is filled in on the pages that stand ready drawn in Swedish. */
export const publicPlaces = (places: readonly PlaceNow[]) => (
  <PlacesView places={places} reading={{ words, language: 'sv', now: new Date() }} />
)

export const publicKeeping = (places: readonly PlaceNow[]) => (
  <KeepingView places={places.map(({ place }) => place)} data={data} />
)

export const publicLeader = (places: readonly PlaceNow[]) => <LeaderView places={places} help={help} />

export const publicWayIn = () => (
  <a className="btn pop big" href="/rum">
    {landing.toRooms}
  </a>
)

export const publicUnknown = () => <NowUnknown landing={landing} />
