import type { MeView } from '@lyktan/shared/members.ts'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'

import { announce } from '../look/announce.ts'
import { Icon } from '../look/Icon.tsx'
import { useWords } from '../words/words.ts'
import { useStanding } from './standing.ts'
import { newsIn } from './standing.state.ts'

/** There is a decision that I have not seen, or a question to me: said once when it comes, and shown until I have read it. */
export function StandingNews({ me }: { readonly me: MeView }) {
  const { standing } = useWords()
  const news = newsIn(useStanding(me))
  const before = useRef(news)
  const said = news === null ? null : news === 'asked' ? standing.asked : standing.news
  useEffect(() => {
    if (said !== null && before.current !== news) announce('status', said)
    before.current = news
  }, [news, said])
  if (said === null) return null
  return (
    <div className="paused">
      <Icon name="info" />
      <p>
        {said} <Link href="/jag/lage">{standing.readIt}</Link>
      </p>
    </div>
  )
}
