import { useEffect } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { createStore, useStore } from '../connection/store.ts'
import { stepRoomList } from './rooms.state.ts'
import type { RoomList, RoomListEvent } from './rooms.state.ts'

const store = createStore<RoomList, RoomListEvent>({ rooms: null, problem: null }, stepRoomList)
const whole = (list: RoomList) => list

async function list(): Promise<void> {
  const reply = await ask('room:list', {})
  store.send(reply.ok ? { type: 'listed', rooms: reply.rooms } : { type: 'failed', problem: reply.problem })
}

/** The rooms of the reader's age, kept true for as long as somebody looks. `rooms` is null until the first answer. */
export function useRoomList(): RoomList & { readonly retry: () => void } {
  useEffect(() => {
    const unhear = hear('room:changed', ({ room }) => store.send({ type: 'changed', room }))
    const disconnect = whenConnected(() => void list())
    return () => {
      unhear()
      disconnect()
    }
  }, [])
  return { ...useStore(store, whole), retry: () => void list() }
}
