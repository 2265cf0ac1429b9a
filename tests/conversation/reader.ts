import type { Announcements } from '@lyktan/shared/announcements.ts'
import type { RoomId } from '@lyktan/shared/ids.ts'

import { emptyRoom, shownMessages, stepRoom, wants } from '../../client/src/messages/messages.state.ts'
import type { RoomEvent, RoomState, Shown } from '../../client/src/messages/messages.state.ts'
import { eventually } from '../support/eventually.ts'
import type { Person } from '../support/people.ts'

type Heard =
  | { name: 'changed'; payload: Announcements['messages:changed'] }
  | { name: 'decided'; payload: Announcements['hold:decided'] }

/** A page with one room open, over a real connection, whose announcements arrive when the test says so. */
export interface Reader {
  readonly person: Person
  state(): RoomState
  shown(): readonly Shown[]
  step(event: RoomEvent): void
  /** Hears what has arrived: in order, twice, or backwards. */
  deliver(how: 'once' | 'twice' | 'backwards'): void
  /** Announcements of the log that arrived are lost; more will come. */
  lose(): void
  /** The connection breaks: all that arrived is lost, and the page enters again. */
  reconnect(): Promise<void>
  catchUp(): Promise<void>
  /** Waits until the room has said this number, hears everything, and asks for what is missing. */
  settle(rev: number): Promise<void>
  close(): void
}

/** Enters a room and begins to hear. */
export async function openReader(person: Person, roomId: RoomId): Promise<Reader> {
  let state = emptyRoom(roomId, person.id)
  let arrived: Heard[] = []
  let heardRev = 0
  const step = (event: RoomEvent) => {
    state = stepRoom(state, event)
  }
  const hear = ({ name, payload }: Heard) =>
    name === 'changed' ? step({ type: 'changed', ...payload }) : step({ type: 'decided', own: payload.own })
  const onChanged = (payload: Announcements['messages:changed']) => {
    if (payload.roomId !== roomId) return
    heardRev = Math.max(heardRev, payload.rev)
    arrived.push({ name: 'changed', payload })
  }
  const onDecided = (payload: Announcements['hold:decided']) => {
    if (payload.roomId === roomId) arrived.push({ name: 'decided', payload })
  }
  person.socket.on('messages:changed', onChanged)
  person.socket.on('hold:decided', onDecided)

  const enter = async () => {
    step({ type: 'entering' })
    const { snapshot } = await person.ask('room:enter', { roomId })
    heardRev = Math.max(heardRev, snapshot.rev)
    step({ type: 'entered', snapshot })
  }
  const catchUp = async () => {
    for (let asked = wants(state); asked !== undefined; asked = wants(state)) {
      const answer = await person.ask('room:changes', { roomId, since: asked.since })
      step({ type: 'caught-up', since: asked.since, answer })
    }
  }
  const deliver = (how: 'once' | 'twice' | 'backwards') => {
    const events = how === 'backwards' ? arrived.toReversed() : arrived
    arrived = []
    for (const event of how === 'twice' ? [...events, ...events] : events) hear(event)
  }
  await enter()
  return {
    person,
    state: () => state,
    shown: () => shownMessages(state),
    step,
    deliver,
    lose: () => {
      arrived = arrived.filter(({ name }) => name !== 'changed')
    },
    reconnect: async () => {
      await person.ask('room:leave', { roomId })
      arrived = []
      await enter()
    },
    catchUp,
    settle: async (rev) => {
      await eventually(() => {
        if (heardRev < rev) throw new Error(`${person.nickname} has heard ${heardRev} of ${rev}`)
      })
      deliver('once')
      await catchUp()
    },
    close: () => {
      person.socket.off('messages:changed', onChanged)
      person.socket.off('hold:decided', onDecided)
    },
  }
}

/** The same room as somebody sees it who opens it now. */
export async function freshlyShown(person: Person, roomId: RoomId): Promise<readonly Shown[]> {
  const { snapshot } = await person.ask('room:enter', { roomId })
  return shownMessages(stepRoom(emptyRoom(roomId, person.id), { type: 'entered', snapshot }))
}
