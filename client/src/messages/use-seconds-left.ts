import { useCallback, useSyncExternalStore } from 'react'

/** Whole seconds until an ISO time, counted down; 0 when there is none or it has passed. At most `mostSeconds`. */
export function useSecondsLeft(until: string | null, mostSeconds: number): number {
  const subscribe = useCallback(
    (listener: () => void) => {
      if (secondsLeft(until, mostSeconds) === 0) return () => {}
      const timer = setInterval(listener, 1000)
      return () => clearInterval(timer)
    },
    [until, mostSeconds],
  )
  return useSyncExternalStore(subscribe, () => secondsLeft(until, mostSeconds))
}

// A phone's clock may be wrong: the pace of the room is the longest that it can be.
function secondsLeft(until: string | null, mostSeconds: number): number {
  if (until === null) return 0
  return Math.max(0, Math.min(mostSeconds, Math.ceil((Date.parse(until) - Date.now()) / 1000)))
}
