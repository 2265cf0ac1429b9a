import type { MeView } from '@lyktan/shared/members.ts'
import { permits } from '@lyktan/shared/roles.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'
import { Suspense, lazy } from 'react'

import { ask } from '../connection/ask.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { Card } from '../look/Card.tsx'
import { FeedbackForm } from './FeedbackForm.tsx'
import { useSessionWords } from './session-words.ts'

const DrawnPictures = lazy(async () => ({
  default: (await import('../board/DrawnPictures.tsx')).DrawnPictures,
}))

interface EndedProps {
  readonly session: SessionView
  readonly me: MeView
}

/** Afterwards: thanks to who was there, with the question how it was; to everybody else that it is over. Then what was drawn together. */
export function EndedPart({ session, me }: EndedProps) {
  const words = useSessionWords()
  return (
    <>
      {permits(me.role, 'take-part') ? (
        <Afterwards sessionId={session.id} />
      ) : (
        <p className="b">{words.feedback.ended}</p>
      )}
      {session.roomId !== null && (
        <Suspense fallback={null}>
          <DrawnPictures sessionId={session.id} me={me} />
        </Suspense>
      )}
    </>
  )
}

function Afterwards({ sessionId }: { readonly sessionId: string }) {
  const words = useSessionWords().feedback
  const { answer } = useAnswer(() => ask('feedback:ask', { sessionId }), sessionId)
  if (!answer?.item) return <p className="b">{words.ended}</p>
  return (
    <Card title={words.thanks}>
      {answer.hasAnswered ? (
        <p>{words.hasAnswered}</p>
      ) : (
        <FeedbackForm sessionId={sessionId} item={answer.item} />
      )}
    </Card>
  )
}
