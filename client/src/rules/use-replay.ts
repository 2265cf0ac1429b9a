import type { EndpointAnswers } from '@lyktan/shared/endpoints.ts'
import type { RuleSetId } from '@lyktan/shared/ids.ts'
import type { Reply } from '@lyktan/shared/problems.ts'
import type { ReplaySlice } from '@lyktan/shared/rules.ts'
import { useEffect, useReducer, useRef } from 'react'

import { request } from '../connection/request.ts'
import { noReplay, replayStep } from './replay.state.ts'
import type { ReplayState } from './replay.state.ts'

interface Replay {
  readonly state: ReplayState
  readonly run: () => void
  readonly stop: () => void
}

/** Asks for piece after piece until there is none left, the manager stops it, or the page goes. */
export function useReplay(setId: RuleSetId, onDone: (read: number) => void): Replay {
  const [state, send] = useReducer(replayStep, noReplay)
  const turn = useRef(0)
  const stop = () => {
    turn.current += 1
    send({ kind: 'stopped' })
  }
  useEffect(
    () => () => {
      turn.current += 1
    },
    [],
  )
  const run = async () => {
    const mine = ++turn.current
    send({ kind: 'begun' })
    let read = 0
    let after: ReplaySlice['next'] = null
    do {
      const reply: Reply<EndpointAnswers['rules:replay']> = await request('rules:replay', { setId, after })
      if (turn.current !== mine) return
      if (!reply.ok) return send({ kind: 'failed', problem: reply.problem })
      send({ kind: 'read', slice: reply.replay })
      read += reply.replay.read
      after = reply.replay.next
    } while (after !== null)
    onDone(read)
  }
  return { state, run: () => void run(), stop }
}
