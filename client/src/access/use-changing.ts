import type { EndpointAsked } from '@lyktan/shared/endpoints.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useState } from 'react'

import { request } from '../connection/request.ts'
import { announce } from '../look/announce.ts'
import { useWords } from '../words/words.ts'
import { signedIn } from './me.ts'

/** Changes something about me at once, and says so. */
export function useChanging() {
  const { frame } = useWords()
  const [problem, setProblem] = useState<Problem | null>(null)
  const change = async (part: EndpointAsked<'me:change'>) => {
    const reply = await request('me:change', part)
    setProblem(reply.ok ? null : reply.problem)
    if (!reply.ok) return
    signedIn(reply.me)
    announce('status', frame.saved)
  }
  return { problem, change }
}
