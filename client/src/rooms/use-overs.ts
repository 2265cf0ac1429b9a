import type { OwnMessageView } from '@lyktan/shared/messages.ts'
import { useCallback, useState } from 'react'

import type { FlagPoint } from '../flags/flag-point.ts'
import type { Shown } from '../messages/messages.state.ts'

type Side = 'people' | 'keys'

/** What lies over the room: one of these at a time, each opened from somewhere in it. */
export function useOvers() {
  const [side, setSide] = useState<Side | null>(null)
  const [explained, explain] = useState<OwnMessageView | null>(null)
  const [more, showMore] = useState<Shown | null>(null)
  const [flagged, setFlagged] = useState<FlagPoint | null>(null)
  const flag = useCallback((point: FlagPoint | null) => {
    setSide(null)
    setFlagged(point)
  }, [])
  return { side, setSide, explained, explain, more, showMore, flagged, flag }
}

export type Overs = ReturnType<typeof useOvers>
