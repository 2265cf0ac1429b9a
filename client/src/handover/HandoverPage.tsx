import type { HandoverView } from '@lyktan/shared/handover.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useState } from 'react'

import { useMe } from '../access/me.ts'
import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { Button, LinkButton } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { Loading } from '../look/Loading.tsx'
import { Note } from '../look/Note.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { LeaderPage } from '../review/LeaderPage.tsx'
import { useTelling } from '../review/use-telling.ts'
import { useMinute } from '../rooms/use-minute.ts'
import { dayAndTime } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { HandoverNotes } from './HandoverNotes.tsx'
import { useHandover } from './use-handover.ts'
import type { OpenHandover } from './use-handover.ts'

/** `/personal/overlamning`: what one shift leaves to the next. */
export function HandoverPage() {
  const { handover } = useWords()
  const me = useMe()
  return (
    <LeaderPage title={handover.title} lead={handover.lead}>
      {me.state === 'signed-in' ? <Handover me={me.me} /> : <Loading />}
    </LeaderPage>
  )
}

function Handover({ me }: { readonly me: MeView }) {
  const opened = useHandover()
  const { handover, problem, again } = opened
  if (problem !== null) return <Failed problem={problem} again={again} />
  if (handover === null) return <Loading retry={again} />
  return (
    <div className="stack-l">
      <Acknowledge isRead={handover.isRead} opened={opened} />
      <div className="cols">
        <Waiting handover={handover} />
        <Measures measures={handover.measures} />
      </div>
      <HandoverNotes notes={handover.notes} me={me} opened={opened} />
    </div>
  )
}

function Failed({ problem, again }: { readonly problem: Problem; readonly again: () => void }) {
  const words = useWords()
  const isOffShift = problem.code === 'off-shift'
  return (
    <div role="alert">
      <Note tone="warn">
        <p>{isOffShift ? words.handover.offShift : words.handover.failed}</p>
        <p>
          {isOffShift ? (
            <LinkButton href="/personal">{words.review.toShift}</LinkButton>
          ) : (
            <Button kind="sec" onClick={again}>
              {words.frame.tryAgain}
            </Button>
          )}
        </p>
      </Note>
    </div>
  )
}

interface AcknowledgeProps {
  readonly isRead: boolean
  readonly opened: OpenHandover
}

function Acknowledge({ isRead, opened }: AcknowledgeProps) {
  const { handover } = useWords()
  const [problem, setProblem] = useState<Problem | null>(null)
  async function acknowledge() {
    const refused = await opened.act(ask('handover:acknowledge', {}))
    setProblem(refused)
    if (refused === null) announce('status', handover.acknowledged)
  }
  return (
    <>
      <Note tone={isRead ? 'ok' : 'warn'}>
        <p>{isRead ? handover.allRead : handover.unread}</p>
        {!isRead && (
          <p>
            <Button icon="check" onClick={() => void acknowledge()}>
              {handover.acknowledge}
            </Button>
          </p>
        )}
      </Note>
      {problem && <ProblemNote problem={problem} />}
    </>
  )
}

function Waiting({ handover: { cases, talks } }: { readonly handover: HandoverView }) {
  const { handover } = useWords()
  const counts = (['crisis', 'high', 'normal'] as const).filter((severity) => cases[severity] > 0)
  return (
    <div className="stack">
      <Card title={handover.cases}>
        <p>
          {counts.length === 0
            ? handover.noCases
            : counts.map((severity) => handover.caseCount[severity](cases[severity])).join(', ')}
        </p>
        <p>
          <LinkButton kind="sec" icon="shield" href="/personal/granska">
            {handover.toReview}
          </LinkButton>
        </p>
      </Card>
      <Card title={handover.talks}>
        <p>
          {handover.liveTalks(talks.live)} {talks.wishes > 0 && handover.wishes(talks.wishes)}
        </p>
        <p>
          <LinkButton kind="sec" icon="speech" href="/personal/samtal">
            {handover.toTalks}
          </LinkButton>
        </p>
      </Card>
    </div>
  )
}

function Measures({ measures }: Pick<HandoverView, 'measures'>) {
  const { handover } = useWords()
  const telling = useTelling()
  const now = useMinute()
  return (
    <Card title={handover.measures}>
      {measures.length === 0 ? (
        <p>{handover.noMeasures}</p>
      ) : (
        <ul className="stack-s" role="list">
          {measures.map(({ kind, nickname, roomName, until }) => {
            const { day, time } = dayAndTime(until, now, telling)
            return (
              <li key={`${nickname} ${kind} ${until}`}>
                <bdi className="b">{nickname ?? handover.somebodyGone}</bdi>: {handover.kinds[kind]}{' '}
                {roomName === null ? handover.everywhere : handover.inRoom(roomName)}{' '}
                <span className="muted">{handover.until(`${day} ${time}`)}</span>
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}
