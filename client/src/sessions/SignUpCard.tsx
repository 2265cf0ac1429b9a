import type { MeView } from '@lyktan/shared/members.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'
import type { SignUpView } from '@lyktan/shared/sign-ups.ts'
import { useId, useRef, useState } from 'react'
import { Link } from 'wouter'

import { ask } from '../connection/ask.ts'
import { useOnline } from '../connection/online.ts'
import { announce } from '../look/announce.ts'
import { Note } from '../look/Note.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useMinute } from '../rooms/use-minute.ts'
import { dayAndTime } from '../words/times.ts'
import { useLanguage } from '../words/words.ts'
import { MyPlace } from './MyPlace.tsx'
import type { SignUpCommand } from './MyPlace.tsx'
import { useSessionWords } from './session-words.ts'
import type { SessionWords } from './session-words.ts'
import { useOfferNews } from './use-offer-news.ts'

interface SignUpCardProps {
  readonly session: SessionView
  readonly signUp: SignUpView
  readonly me: MeView
  readonly put: (signUp: SignUpView) => void
}

/** Signing up: how many places there are, where I stand, and what I can do about it. Focus stays in the card, on its heading. */
export function SignUpCard({ session, signUp, me, put }: SignUpCardProps) {
  const words = useSessionWords()
  const telling = { language: useLanguage(), timeZone: me.place.timeZone }
  const now = useMinute()
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  const isOffline = useOnline() === 'offline'
  const [problem, setProblem] = useState<Problem | null>(null)
  const until = signUp.own?.offeredUntil ?? null
  const offer = until && dayAndTime(until, now, telling)
  const answerBy = offer ? `${offer.day} ${offer.time}` : null
  useOfferNews(signUp, answerBy && words.signUp.offeredAloud(session.title, answerBy))

  async function act(name: SignUpCommand): Promise<void> {
    const reply = await ask(name, { sessionId: session.id })
    setProblem(reply.ok ? null : reply.problem)
    if (!reply.ok) return
    put(reply.signUp)
    // The button that was pressed may be gone: what has become of it stands under the heading.
    heading.current?.focus()
    announce('status', saidAfter(name, reply.signUp, words))
  }

  return (
    <section className="card stack signupcard" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {signUp.own === null ? words.signUp.title : words.signUp.mine}
      </h2>
      {session.signUp === 'none' ? (
        <p>{session.place.kind === 'physical' ? words.signUp.justComeThere : words.signUp.justCome}</p>
      ) : (
        <>
          <Counts session={session} signUp={signUp} />
          <MyPlace session={session} signUp={signUp} answerBy={answerBy} act={(name) => void act(name)} />
          {isOffline && (
            <Note tone="warn" icon="offline">
              <p>{words.offline}</p>
            </Note>
          )}
          {problem && <ProblemNote problem={problem} />}
          <p className="small muted">{whoSees(session, words)}</p>
          <p className="small">
            <Link href="/jag/behov">{words.toNeeds}</Link>
          </p>
        </>
      )}
    </section>
  )
}

function Counts({ session: { capacity }, signUp: { counts } }: Pick<SignUpCardProps, 'session' | 'signUp'>) {
  const words = useSessionWords().signUp
  if (counts === null) return null
  return (
    <p>
      {capacity === null ? words.takenOnly(counts.taken) : words.counts(counts.taken, capacity)}{' '}
      {counts.waiting > 0 && words.inLine(counts.waiting)}
    </p>
  )
}

function whoSees({ sensitive, signUp }: SessionView, { signUp: words }: SessionWords): string {
  if (!sensitive) return words.nobodySees
  return signUp === 'approval' ? words.sensitiveApproval : words.sensitive
}

/** What is said aloud when it is done: where I stand now. */
function saidAfter(name: SignUpCommand, { own }: SignUpView, { signUp: words }: SessionWords): string {
  if (own === null) return name === 'sign-up:decline' ? words.declined : words.left
  if (own.state === 'waiting') return words.waiting(own.place ?? 1)
  return own.state === 'asked' ? words.asked : words.signedUp
}
