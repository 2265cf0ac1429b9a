import type { RotaWeekView } from '@lyktan/shared/rota.ts'
import type { Problem, Reply } from '@lyktan/shared/problems.ts'
import { useEffect, useEffectEvent } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { useAnswer } from '../connection/use-answer.ts'

export interface OpenRota {
  /** The week that was read last; another week's while this one is on its way. */
  readonly rota: RotaWeekView | null
  readonly problem: Problem | null
  readonly again: () => void
  /** Does something with it; the problem when it could not. */
  readonly act: (asked: Promise<Reply<{ readonly rota: RotaWeekView }>>) => Promise<Problem | null>
}

/** One week of the rota, read anew whenever something in it has changed. */
export function useRota(week: string): OpenRota {
  const { answer, problem, again, put } = useAnswer(() => ask('rota:view', { date: week }), week)
  const read = useEffectEvent(again)
  useEffect(() => {
    const ends = [hear('rota:changed', () => read()), whenConnected(() => read())]
    return () => {
      for (const end of ends) end()
    }
  }, [])
  return {
    rota: answer?.rota ?? null,
    problem,
    again,
    act: async (asked) => {
      const reply = await asked
      if (!reply.ok) return reply.problem
      if (reply.rota.week === week) put(reply)
      return null
    },
  }
}
