import type { MeView } from '@lyktan/shared/members.ts'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'

import { announce } from '../look/announce.ts'
import { Icon } from '../look/Icon.tsx'
import { useWords } from '../words/words.ts'
import { freshAnswers } from './told.state.ts'
import { useTold } from './told.ts'

/** There is an answer that I have not read: said once when it comes, and shown until I have read it. */
export function FlagNews({ me }: { readonly me: MeView }) {
  const { flags } = useWords()
  const count = freshAnswers(useTold(me)).length
  const before = useRef<number | null>(null)
  useEffect(() => {
    if (before.current !== null && count > before.current) announce('status', flags.answered)
    before.current = count
  }, [count, flags])
  if (count === 0) return null
  return (
    <div className="paused flagnews">
      <Icon name="flag" />
      <p>
        {flags.answered} <Link href="/jag/sag-till">{flags.toMine}</Link>
      </p>
    </div>
  )
}
