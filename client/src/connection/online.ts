import { useSyncExternalStore } from 'react'

import type { LineStatus } from './stay-connected.ts'
import { line } from './socket.ts'

export type Online = 'online' | 'connecting' | 'offline'

const told: Record<LineStatus, Online> = {
  idle: 'online',
  up: 'online',
  trying: 'connecting',
  down: 'offline',
}

function online(): Online {
  return navigator.onLine ? told[line().status.get()] : 'offline'
}

function subscribe(listener: () => void): () => void {
  const end = line().status.subscribe(listener)
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    end()
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

/** connecting: lost a moment ago, say nothing yet. offline: lost for more than five seconds, or no network at all. */
export const useOnline = (): Online => useSyncExternalStore(subscribe, online, () => 'online')
