import type { EndpointAsked } from '@lyktan/shared/endpoints.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import type { RemindersView } from '@lyktan/shared/reminders.ts'
import { useEffect, useState } from 'react'

import { request } from '../connection/request.ts'

type Change =
  | 'reminders:push'
  | 'reminders:mail'
  | 'reminders:confirm'
  | 'reminders:session'
  | 'reminders:stop'

/** What I have chosen about being reminded; null until it is known. `change` tells whether it was done. */
export function useReminders() {
  const [reminders, setReminders] = useState<RemindersView | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    let left = false
    void request('reminders:view', {}).then((reply) => {
      if (!left && reply.ok) setReminders(reply.reminders)
    })
    return () => {
      left = true
    }
  }, [])
  async function change<Name extends Change>(name: Name, input: EndpointAsked<Name>): Promise<boolean> {
    const reply = await request(name, input)
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok) setReminders(reply.reminders)
    return reply.ok
  }
  return { reminders, problem, change }
}

export type Reminding = ReturnType<typeof useReminders>
