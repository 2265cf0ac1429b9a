import type { MemberId } from '@lyktan/shared/ids.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import type { TalkOffer } from '@lyktan/shared/talks.ts'
import { useState } from 'react'
import { Link } from 'wouter'

import { ask } from '../connection/ask.ts'
import { Button, LinkButton } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { Choice } from '../look/Choice.tsx'
import { Note } from '../look/Note.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useTelling } from '../review/use-telling.ts'
import { useMinute } from '../rooms/use-minute.ts'
import { dayAndTime } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { Limits } from './Limits.tsx'
import type { OpenMyTalk } from './use-my-talk.ts'

interface AskTalkProps {
  readonly mine: OpenMyTalk
  readonly onBegun: () => void
}

/** Who can answer, who can read, what they must pass on; then it begins, and not before. */
export function AskTalk({ mine, onBegun }: AskTalkProps) {
  const { talks } = useWords()
  const { offer } = mine
  return (
    <>
      <div className="stack-s">
        <h1>{talks.title}</h1>
        <p className="large">{talks.lead}</p>
      </div>
      {offer?.refused == null && offer !== null ? (
        <Offered offer={offer} mine={mine} onBegun={onBegun} />
      ) : (
        offer !== null && <NotNow offer={offer} />
      )}
      <Card quiet>
        <p>{talks.anonymous}</p>
        <p>
          <Link href="/hjalp">{talks.toHelp}</Link>
        </p>
      </Card>
    </>
  )
}

function Offered({ offer, mine, onBegun }: AskTalkProps & { readonly offer: TalkOffer }) {
  const { talks } = useWords()
  const [wished, setWished] = useState<MemberId | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const answerer = offer.adults.find(({ id }) => id === wished) ?? offer.adults[0]
  const reader = offer.adults.find(({ id }) => id !== answerer?.id) ?? null

  async function begin() {
    if (answerer === undefined) return
    setBusy(true)
    const reply = await ask('talk:ask', { answererId: answerer.id, readerId: reader?.id ?? null })
    setBusy(false)
    if (reply.ok) {
      onBegun()
      return mine.put(reply.talk)
    }
    setProblem(reply.problem)
    mine.read()
  }
  return (
    <Card title={talks.limitsHeading}>
      {offer.adults.length > 1 && (
        <fieldset className="stack-s">
          <legend className="b">{talks.who}</legend>
          {offer.adults.map(({ id, nickname }) => (
            <Choice
              key={id}
              name="talk-who"
              value={id}
              checked={id === answerer?.id}
              onChange={() => setWished(id)}
            >
              <bdi>{nickname}</bdi>
            </Choice>
          ))}
        </fieldset>
      )}
      <div aria-live="polite">
        <Limits adults={[answerer ?? null, reader]} />
      </div>
      <p className="small">{talks.manager}</p>
      <p className="small">{talks.savedPlan}</p>
      {problem?.code === 'stale' ? (
        <div role="alert">
          <Note tone="warn">
            <p>{talks.changedAdults}</p>
          </Note>
        </div>
      ) : (
        problem && <ProblemNote problem={problem} />
      )}
      <p>
        <Button big icon="speech" disabled={isBusy} onClick={() => void begin()}>
          {talks.begin}
        </Button>
      </p>
    </Card>
  )
}

/** Closed, or too few: when it opens, and who listens meanwhile. */
function NotNow({ offer }: { readonly offer: TalkOffer }) {
  const { talks, help } = useWords()
  const telling = useTelling()
  const now = useMinute()
  const opens = offer.nextOpensAt === null ? null : dayAndTime(offer.nextOpensAt, now, telling)
  const closed = opens === null ? talks.closedNoTime : talks.closed(opens.day, opens.time)
  return (
    <Card>
      <Note icon="clock">
        <p>{offer.refused === 'closed' ? closed : talks.tooFew}</p>
      </Note>
      <p>{talks.someoneListens}</p>
      <p>
        <LinkButton href="/hjalp" icon="heart">
          {help.heading}
        </LinkButton>
      </p>
    </Card>
  )
}
