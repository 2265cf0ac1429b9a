import type { Asked } from '@lyktan/shared/commands.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import type { RoomView } from '@lyktan/shared/rooms.ts'
import { useEffect, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { createStore, useStore } from '../connection/store.ts'
import type { Store } from '../connection/store.ts'
import { noShift, stepShift } from './shift.state.ts'
import type { ShiftEvent, ShiftState } from './shift.state.ts'

type ShiftStore = Store<ShiftState, ShiftEvent>

export interface OpenShift {
  readonly state: ShiftState
  readonly retry: () => void
  /** Checks me in or out; the problem when it could not. */
  readonly check: (way: 'in' | 'out') => Promise<Problem | null>
  /** The room as it became, or the problem. */
  readonly switchRoom: (input: Asked<'room:switch'>) => Promise<RoomView | Problem>
}

/** Who is on duty and how the rooms are, kept true while the page is open. */
export function useShift(): OpenShift {
  const [store] = useState(() => createStore<ShiftState, ShiftEvent>(noShift, stepShift))
  useEffect(() => {
    const ends = [
      hear('shift:changed', ({ shift }) => store.send({ type: 'shift', shift })),
      hear('room:changed', ({ room }) => store.send({ type: 'room', room })),
      whenConnected(() => void readShift(store)),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [store])
  return {
    state: useStore(store, whole),
    retry: () => void readShift(store),
    check: (way) => check(store, way),
    switchRoom: (input) => switchRoom(store, input),
  }
}

const whole = (state: ShiftState) => state

async function readShift(store: ShiftStore): Promise<void> {
  const [shift, list] = await Promise.all([ask('shift:view', {}), ask('room:list', {})])
  store.send(
    shift.ok && list.ok ? { type: 'read', shift: shift.shift, rooms: list.rooms } : { type: 'failed' },
  )
}

async function check(store: ShiftStore, way: 'in' | 'out'): Promise<Problem | null> {
  const reply = await ask(way === 'in' ? 'shift:check-in' : 'shift:check-out', {})
  if (!reply.ok) return reply.problem
  store.send({ type: 'shift', shift: reply.shift })
  return null
}

async function switchRoom(store: ShiftStore, input: Asked<'room:switch'>): Promise<RoomView | Problem> {
  const reply = await ask('room:switch', input)
  if (!reply.ok) return reply.problem
  store.send({ type: 'room', room: reply.room })
  return reply.room
}
