import type { HandoverView } from '@lyktan/shared/handover.ts'
import type { Problem, Reply } from '@lyktan/shared/problems.ts'
import { useEffect, useEffectEvent } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { useAnswer } from '../connection/use-answer.ts'

export interface OpenHandover {
  readonly handover: HandoverView | null
  readonly problem: Problem | null
  readonly again: () => void
  /** Does something with it; the problem when it could not. */
  readonly act: (asked: Promise<Reply<{ readonly handover: HandoverView }>>) => Promise<Problem | null>
}

/** The hand-over, read anew whenever something in it has changed. */
export function useHandover(): OpenHandover {
  const { answer, problem, again, put } = useAnswer(() => ask('handover:view', {}))
  const read = useEffectEvent(again)
  useEffect(() => {
    const ends = [
      hear('handover:changed', () => read()),
      hear('shift:changed', () => read()),
      whenConnected(() => read()),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [])
  return {
    handover: answer?.handover ?? null,
    problem,
    again,
    act: async (asked) => {
      const reply = await asked
      if (!reply.ok) return reply.problem
      put(reply)
      return null
    },
  }
}
