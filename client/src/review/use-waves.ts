import { useEffect, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { createStore, useStore } from '../connection/store.ts'
import { noWaves, stepWaves } from './waves.state.ts'
import type { Waves, WavesEvent } from './waves.state.ts'

export interface OpenWaves {
  readonly waves: Waves
  /** What my own answers say, ahead of the announcement. */
  readonly told: (event: WavesEvent) => void
}

/** Waves and brakes, kept true while the desk is open. */
export function useWaves(): OpenWaves {
  const [store] = useState(() => createStore<Waves, WavesEvent>(noWaves, stepWaves))
  useEffect(() => {
    const unhear = [
      hear('wave:changed', ({ wave }) => store.send({ type: 'wave', wave })),
      hear('room:braked', ({ brake }) => store.send({ type: 'brake', brake })),
    ]
    unhear.push(whenConnected(() => void readRecent(store.send)))
    return () => {
      for (const end of unhear) end()
    }
  }, [store])
  return { waves: useStore(store, whole), told: store.send }
}

const whole = (waves: Waves) => waves

async function readRecent(told: OpenWaves['told']): Promise<void> {
  const reply = await ask('wave:recent', {})
  if (reply.ok) told({ type: 'recent', waves: reply.waves, brakes: reply.brakes })
}
