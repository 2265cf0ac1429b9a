import type { MeView } from '@lyktan/shared/members.ts'
import { isLeader, isStaff } from '@lyktan/shared/roles.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'
import type { SignUpView } from '@lyktan/shared/sign-ups.ts'
import { Suspense, lazy } from 'react'
import { useParams } from 'wouter'

import { useMe } from '../access/me.ts'
import { LinkButton } from '../look/Button.tsx'
import { Loading } from '../look/Loading.tsx'
import { Note } from '../look/Note.tsx'
import { Page } from '../look/Page.tsx'
import { Unanswered } from '../look/Unanswered.tsx'
import { RemindMe } from '../reminders/RemindMe.tsx'
import { AboutSession, SessionFacts } from './AboutSession.tsx'
import { EndedPart } from './EndedPart.tsx'
import { useSessionWords } from './session-words.ts'
import { SignUpCard } from './SignUpCard.tsx'
import { useSession } from './use-session.ts'
import './sessions.css'

// What goes on in a session, and what hosts see, are no weight for somebody who only reads what is on.
const LiveSession = lazy(async () => ({ default: (await import('../live/LiveSession.tsx')).LiveSession }))
const HostsPart = lazy(async () => ({ default: (await import('./HostsPart.tsx')).HostsPart }))

/** One session, by how far it has come: what it is and how to come, the session itself, or what it was like. */
export function SessionPage() {
  const me = useMe()
  const { id } = useParams<{ id: string }>()
  // Another session is another page: nothing of the one before may stand in it.
  return me.state === 'signed-in' && id ? <SessionOf key={id} sessionId={id} me={me.me} /> : null
}

function SessionOf({ sessionId, me }: { readonly sessionId: string; readonly me: MeView }) {
  const words = useSessionWords()
  const { session, signUp, problem, again, put } = useSession(sessionId, me)
  if (session === null)
    return <NoSession isMissing={problem?.code === 'not-found'} problem={problem} again={again} />
  if (isGathered(session) && comesIn(session, signUp, me))
    return (
      <Suspense fallback={<Loading />}>
        <LiveSession session={session} me={me} />
      </Suspense>
    )
  return (
    <Page title={session.title} width="text" tabs={false}>
      <p className="wayback">
        <LinkButton kind="quiet" icon="back" href="/traffar">
          {words.back}
        </LinkButton>
      </p>
      <AboutSession session={session} me={me} />
      {session.state === 'ended' && <EndedPart session={session} me={me} />}
      {signUp && session.state !== 'cancelled' && session.state !== 'ended' && (
        <SignUpCard session={session} signUp={signUp} me={me} put={put} />
      )}
      {session.state === 'planned' && !isStaff(me.role) && <RemindMe session={session} />}
      <SessionFacts session={session} />
      {isLeader(me.role) && (
        <Suspense fallback={<Loading />}>
          <HostsPart session={session} />
        </Suspense>
      )}
    </Page>
  )
}

const isGathered = ({ state, roomId }: SessionView) =>
  roomId !== null && (state === 'lobby' || state === 'live')

/** Whoever has a place, or hosts; everybody where nobody signs up. */
function comesIn(session: SessionView, signUp: SignUpView | null, me: MeView): boolean {
  if (session.signUp === 'none' || isLeader(me.role)) return true
  return signUp?.own?.state === 'signed-up' || session.hosts.some(({ id }) => id === me.id)
}

interface NoSessionProps extends Omit<Parameters<typeof Unanswered>[0], 'isAnswered'> {
  readonly isMissing: boolean
}

function NoSession({ isMissing, problem, again }: NoSessionProps) {
  const words = useSessionWords()
  return (
    <Page title={words.title} width="text">
      <h1>{words.title}</h1>
      {isMissing ? (
        <Note>
          <p>{words.missing}</p>
        </Note>
      ) : (
        <Unanswered isAnswered={false} problem={problem} again={again} />
      )}
      <p>
        <LinkButton kind="sec" href="/traffar">
          {words.back}
        </LinkButton>
      </p>
    </Page>
  )
}
