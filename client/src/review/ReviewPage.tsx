import type { MeView } from '@lyktan/shared/members.ts'

import { useMe } from '../access/me.ts'
import { Loading } from '../look/Loading.tsx'
import { useWords } from '../words/words.ts'
import { LeaderPage } from './LeaderPage.tsx'
import { ReviewDesk } from './ReviewDesk.tsx'
import './review.css'

/** `/personal/granska`: what waits for a person, and what is decided about it. */
export function ReviewPage() {
  const { review } = useWords()
  const me = useMe()
  return (
    <LeaderPage title={review.title} lead={review.lead}>
      {me.state === 'signed-in' ? <Desk me={me.me} /> : <Loading />}
    </LeaderPage>
  )
}

const Desk = ({ me }: { readonly me: MeView }) => <ReviewDesk me={me.id} />
