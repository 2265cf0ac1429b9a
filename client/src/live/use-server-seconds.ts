import { useSyncExternalStore } from 'react'

const subscribe = (listener: () => void) => {
  const timer = setInterval(listener, 250)
  return () => clearInterval(timer)
}

/** Whole seconds until an ISO time of the server's clock, counted down on it; below nothing is nothing. */
export const useServerSeconds = (until: string | null, aheadMs: number): number =>
  useSyncExternalStore(subscribe, () =>
    until === null ? 0 : Math.max(0, Math.ceil((Date.parse(until) - Date.now() - aheadMs) / 1000)),
  )

/** "1:05" */
export const minutesAndSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
