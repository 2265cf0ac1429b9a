import type { SessionView } from '@lyktan/shared/sessions.ts'
import type { OwnSignUp, SignUpView } from '@lyktan/shared/sign-ups.ts'
import { Link } from 'wouter'

import { Button } from '../look/Button.tsx'
import { Note } from '../look/Note.tsx'
import { useSessionWords } from './session-words.ts'

export type SignUpCommand = 'sign-up:join' | 'sign-up:leave' | 'sign-up:accept' | 'sign-up:decline'

interface MyPlaceProps {
  readonly session: SessionView
  readonly signUp: SignUpView
  /** Until when an offer waits, in words. */
  readonly answerBy: string | null
  readonly act: (name: SignUpCommand) => void
}

/** Where I stand in the list, in words, and the buttons that fit. */
export function MyPlace(props: MyPlaceProps) {
  const { own } = props.signUp
  if (own === null || own.state === 'unplaced') return <NotIn {...props} isUnplaced={own !== null} />
  return <In {...props} own={own} />
}

function NotIn({ session, signUp, act, isUnplaced }: MyPlaceProps & { readonly isUnplaced: boolean }) {
  const words = useSessionWords().signUp
  const way = wayIn(session, signUp)
  if (way === 'closed' || way === 'begunFull') return <p>{isUnplaced ? words.unplaced : words[way]}</p>
  return (
    <>
      {isUnplaced && <p>{words.unplaced}</p>}
      <p>
        <Button big onClick={() => act('sign-up:join')}>
          {words[way]}
        </Button>
      </p>
    </>
  )
}

/** What pressing the button would come to, by the same rule as the server's; it decides in the end. */
function wayIn(session: SessionView, { counts }: SignUpView) {
  const isFull = session.capacity !== null && counts?.free === 0
  if (session.state === 'live') {
    if (isFull || session.signUp === 'approval') return 'begunFull'
    return session.place.kind === 'physical' ? 'join' : 'come'
  }
  if (!session.isSignUpOpen) return 'closed'
  if (session.signUp === 'approval') return 'ask'
  return isFull ? 'joinLine' : 'join'
}

function In({ session, own, answerBy, act }: MyPlaceProps & { readonly own: OwnSignUp }) {
  const words = useSessionWords().signUp
  switch (own.state) {
    case 'signed-up':
      return (
        <>
          <Note tone="ok">
            <p className="b">{words.signedUp}</p>
            <p>{session.place.kind === 'physical' ? words.signedUpThere : words.signedUpHint}</p>
          </Note>
          <Leaving label={words.leave} act={act} />
        </>
      )
    case 'offered':
      return (
        <Note tone="ok" icon="bell">
          <p className="b">{words.offered(answerBy ?? '')}</p>
          <p className="row">
            <Button onClick={() => act('sign-up:accept')}>{words.accept}</Button>
            <Button kind="sec" onClick={() => act('sign-up:decline')}>
              {words.decline}
            </Button>
          </p>
        </Note>
      )
    case 'waiting':
      return (
        <>
          <p className="b">{words.waiting(own.place ?? 1)}</p>
          <Leaving label={words.leaveLine} act={act} />
        </>
      )
    case 'asked':
      return (
        <>
          <p className="b">{words.asked}</p>
          <Leaving label={words.askedUndo} act={act} />
        </>
      )
    case 'lapsed':
      return (
        <>
          <p className="b">{words.lapsed}</p>
          <p>
            <Button onClick={() => act('sign-up:join')}>{words.again}</Button>
          </p>
        </>
      )
    case 'refused':
    case 'unplaced':
      return <Refused own={own} />
  }
}

function Leaving({ label, act }: { readonly label: string; readonly act: MyPlaceProps['act'] }) {
  return (
    <p>
      <Button kind="sec" onClick={() => act('sign-up:leave')}>
        {label}
      </Button>
    </p>
  )
}

/** A no always has its reason, and a way to somebody else. */
function Refused({ own }: { readonly own: OwnSignUp }) {
  const words = useSessionWords().signUp
  return (
    <Note icon="info">
      <p className="b">{words.refused}</p>
      {own.reason && <p>{words.reasons[own.reason]}</p>}
      <p>
        {words.lookAgain} <Link href="/samtal">{words.talk}</Link>
      </p>
    </Note>
  )
}
