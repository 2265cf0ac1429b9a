import { useSyncExternalStore } from 'react'

/** Holds what one open thing shows, outside React, moved on by pure steps alone. */
export interface Store<State, Event> {
  readonly get: () => State
  readonly send: (event: Event) => void
  /** The listener hears of every change; the answer ends the hearing. */
  readonly subscribe: (listener: () => void) => () => void
}

export function createStore<State, Event>(
  initial: State,
  step: (state: State, event: Event) => State,
): Store<State, Event> {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    send(event) {
      const next = step(state, event)
      if (next === state) return
      state = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** One part of a store's state. `select` must answer with the same object for the same state. */
export function useStore<State, Event, Part>(
  store: Store<State, Event>,
  select: (state: State) => Part,
): Part {
  const part = () => select(store.get())
  return useSyncExternalStore(store.subscribe, part, part)
}
