import type { Answers } from '@lyktan/shared/commands.ts'
import type { DivisionView } from '@lyktan/shared/groups.ts'
import type { SessionId } from '@lyktan/shared/ids.ts'
import { useEffect, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { hear } from '../connection/socket.ts'
import { createStore, useStore } from '../connection/store.ts'
import { readAtConnection } from '../polls/reading-again.ts'

interface GroupsState {
  /** null: everybody is together. */
  readonly division: DivisionView | null
  /** How many groups there may be; of leaders. */
  readonly most: number
}

export interface OpenGroups extends GroupsState {
  readonly read: () => void
  readonly put: (division: DivisionView | null) => void
}

/** Three hundred do not ask in the same moment, ms. */
const spreadMs = 400
const together: GroupsState = { division: null, most: 0 }

/** How a session is divided, for the one who asks. @param everyMs leaders see the groups open and rest: they ask again so often */
export function useGroups(sessionId: SessionId, everyMs?: number): OpenGroups {
  const [store] = useState(() =>
    createStore<GroupsState, Partial<GroupsState>>(together, (before, part) => ({ ...before, ...part })),
  )
  const [read] = useState(() => () => void readGroups(sessionId, (answer) => store.send(answer)))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const every = everyMs === undefined ? undefined : setInterval(read, everyMs)
    const ends = [
      hear('group:changed', (told) => {
        if (told.sessionId !== sessionId) return
        clearTimeout(timer)
        timer = setTimeout(read, everyMs === undefined ? Math.random() * spreadMs : 0)
      }),
      readAtConnection(read),
    ]
    return () => {
      clearTimeout(timer)
      clearInterval(every)
      for (const end of ends) end()
    }
  }, [store, read, sessionId, everyMs])
  return { ...useStore(store, whole), read, put: (division) => store.send({ division }) }
}

const whole = (state: GroupsState) => state

async function readGroups(sessionId: SessionId, put: (answer: Answers['group:view']) => void): Promise<void> {
  const reply = await ask('group:view', { sessionId })
  if (reply.ok) put({ division: reply.division, most: reply.most })
}
