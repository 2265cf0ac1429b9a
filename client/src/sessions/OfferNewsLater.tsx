import type { MeView } from '@lyktan/shared/members.ts'
import { permits } from '@lyktan/shared/roles.ts'
import { Suspense, lazy } from 'react'

// Comes after the page it stands on: it has nothing to say at first.
const OfferNews = lazy(async () => ({ default: (await import('./OfferNews.tsx')).OfferNews }))

/** On the pages where a young person spends her evening: a place that is offered her is told there too. */
export function OfferNewsLater({ me }: { readonly me: MeView }) {
  if (!permits(me.role, 'take-part')) return null
  return (
    <Suspense fallback={null}>
      <OfferNews timeZone={me.place.timeZone} />
    </Suspense>
  )
}
