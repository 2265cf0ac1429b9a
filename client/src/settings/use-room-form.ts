import type { Problem } from '@lyktan/shared/problems.ts'
import type { RoomView } from '@lyktan/shared/rooms.ts'
import { useState } from 'react'

import { request } from '../connection/request.ts'
import { faultsOf, roomChanges, roomDraft, roomSettings } from './room-draft.ts'
import type { Faults, RoomDraft, RoomField } from './room-draft.ts'
import { serverFaults, stillWrong } from './server-faults.ts'

const fields: readonly RoomField[] = [
  'name',
  'description',
  'icon',
  'tone',
  'ageBands',
  'hours',
  'slowSeconds',
  'reading',
  'sensitive',
  'language',
]

export interface RoomFormState {
  readonly draft: RoomDraft
  readonly change: (part: Partial<RoomDraft>) => void
  readonly faults: Faults<RoomField>
  readonly problem: Problem | null
  readonly isBusy: boolean
  /** Grows with each try to save: then, and only then, focus goes to what is wrong. */
  readonly tries: number
  /** The room as it was saved, or null when something stood in the way. */
  readonly save: () => Promise<RoomView | null>
}

/** A room's form: what is typed, what is wrong, and the way to the server. */
export function useRoomForm(room: RoomView | null): RoomFormState {
  const [before] = useState(() => roomDraft(room))
  const [draft, setDraft] = useState(before)
  const [faults, setFaults] = useState<Faults<RoomField>>({})
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [tries, setTries] = useState(0)

  const save = async () => {
    const found = faultsOf(draft)
    setFaults(found)
    setProblem(null)
    setTries((count) => count + 1)
    if (Object.keys(found).length > 0) return null
    setBusy(true)
    const reply =
      room === null
        ? await request('rooms:create', roomSettings(draft))
        : await request('rooms:change', { roomId: room.id, ...roomChanges(before, draft) })
    setBusy(false)
    if (reply.ok) return reply.room
    setProblem(reply.problem)
    setTries((count) => count + 1)
    setFaults(serverFaults(reply.problem, fields))
    return null
  }
  return {
    draft,
    change: (part) => {
      const next = { ...draft, ...part }
      setDraft(next)
      setFaults((before) => stillWrong(before, faultsOf(next)))
    },
    faults,
    problem,
    isBusy,
    tries,
    save,
  }
}
