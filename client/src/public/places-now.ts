import type { PlaceNow } from '@lyktan/shared/members.ts'
import { useEffect, useState } from 'react'

import { request } from '../connection/request.ts'

type Found =
  | { readonly state: 'looking' }
  | { readonly state: 'found'; readonly places: readonly PlaceNow[]; readonly at: Date }
  | { readonly state: 'unknown' }

const againAfterMs = 60_000

/** Which places are open now; asked anew each minute, and kept when the network is away. */
export function usePlacesNow(): Found {
  const [found, setFound] = useState<Found>({ state: 'looking' })
  useEffect(() => {
    let left = false
    const look = async () => {
      const reply = await request('places:now', {})
      if (left) return
      if (reply.ok) setFound({ state: 'found', places: reply.places, at: new Date() })
      else setFound((before) => (before.state === 'found' ? before : { state: 'unknown' }))
    }
    void look()
    const timer = setInterval(() => void look(), againAfterMs)
    return () => {
      left = true
      clearInterval(timer)
    }
  }, [])
  return found
}
