import type { EndpointAnswers } from '@lyktan/shared/endpoints.ts'
import { useEffect, useRef, useState } from 'react'

import { request } from '../connection/request.ts'
import { useAnswer } from '../connection/use-answer.ts'
import type { Reading } from '../connection/use-answer.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { Loading } from '../look/Loading.tsx'
import { Note } from '../look/Note.tsx'
import { LeaderPage } from '../review/LeaderPage.tsx'
import { useWords } from '../words/words.ts'
import { HandedOut } from './HandedOut.tsx'
import { MakeCards } from './MakeCards.tsx'
import type { Pressed } from './pressed.ts'
import { PrintedCards } from './PrintedCards.tsx'
import './invitations.css'

/** `/personal/kort`: cards are made, printed at once, handed out by hand, and taken back. */
export function InvitationsPage() {
  const { invitations } = useWords()
  const list = useAnswer(() => request('invitations:list', {}))
  const [pressed, setPressed] = useState<Pressed | null>(null)
  const onMade = (made: Pressed) => {
    setPressed(made)
    announce('status', invitations.made(made.cards.length))
    list.again()
  }
  return (
    <LeaderPage title={invitations.title} lead={invitations.lead}>
      <div className="noprint stack">
        <Card title={invitations.make}>
          <MakeCards onMade={onMade} />
        </Card>
      </div>
      {pressed !== null && <FreshCards pressed={pressed} onDone={() => setPressed(null)} />}
      <div className="noprint stack">
        <Card title={invitations.handedOut}>
          <p className="small muted">{invitations.noWho}</p>
          <HandedOutOrNot list={list} />
        </Card>
      </div>
    </LeaderPage>
  )
}

function HandedOutOrNot({ list }: { readonly list: Reading<EndpointAnswers['invitations:list']> }) {
  const { invitations, frame } = useWords()
  if (list.answer !== null) return <HandedOut cards={list.answer.invitations} onRevoked={list.again} />
  if (list.problem === null) return <Loading retry={list.again} />
  return (
    <Note tone="warn">
      <p>{invitations.failed}</p>
      <p>
        <Button kind="sec" onClick={list.again}>
          {frame.tryAgain}
        </Button>
      </p>
    </Note>
  )
}

/** The only moment when the codes can be read: said plainly, with the way to paper beside. */
function FreshCards({ pressed, onDone }: { readonly pressed: Pressed; readonly onDone: () => void }) {
  const { invitations } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [pressed])
  return (
    <section className="stack" aria-labelledby="fresh-heading">
      <div className="noprint stack">
        <h2 id="fresh-heading" tabIndex={-1} ref={heading}>
          {invitations.made(pressed.cards.length)}
        </h2>
        <Note tone="warn">
          <p>{invitations.once}</p>
        </Note>
        <p className="row">
          <Button icon="print" onClick={() => window.print()}>
            {invitations.print}
          </Button>
          <Button kind="sec" onClick={onDone}>
            {invitations.done}
          </Button>
        </p>
      </div>
      <PrintedCards cards={pressed.cards} place={pressed.place} />
    </section>
  )
}
