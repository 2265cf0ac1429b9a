import type { QuestionView } from '@lyktan/shared/live.ts'
import { useState } from 'react'

import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { Icon } from '../look/Icon.tsx'
import { CrisisCard } from '../messages/CrisisCard.tsx'
import { useWords } from '../words/words.ts'
import { AskQuestion } from './AskQuestion.tsx'
import { useLiveWords } from './live-words.ts'
import { OwnQuestions } from './OwnQuestions.tsx'
import type { PanelProps } from './panels.tsx'

/** The box of questions without names: to ask, to wish for answers, and what has become of mine. */
export function QuestionBox(props: PanelProps) {
  const { session, me, room, live, view } = props
  const { questions: words } = useLiveWords()
  const { frame } = useWords()
  const [isAsking, setIsAsking] = useState(false)
  const [needsHelp, setNeedsHelp] = useState(false)
  const leader = room.adults[0]?.nickname ?? null
  return (
    <section className="card stack" aria-labelledby="box-h">
      <div className="row between">
        <h2 id="box-h">{words.title}</h2>
        <Button kind="sec" icon="plus" aria-haspopup="dialog" onClick={() => setIsAsking(true)}>
          {words.ask}
        </Button>
      </div>
      <p className="small muted">{words.nobodySees}</p>
      <QuestionList {...props} />
      <OwnQuestions own={view.mine.questions} live={live} />
      <Dialog open={isAsking} onClose={() => setIsAsking(false)} title={words.askTitle}>
        <AskQuestion
          sessionId={session.id}
          onAsked={({ help, question }) => {
            setIsAsking(false)
            announce('status', question ? words.sent : words.heard)
            if (help) setNeedsHelp(true)
            live.read()
          }}
          onClose={() => setIsAsking(false)}
        />
      </Dialog>
      <Dialog open={needsHelp} onClose={() => setNeedsHelp(false)} title={frame.helpNow}>
        <CrisisCard ageBand={me.ageBand} leader={leader} />
      </Dialog>
    </section>
  )
}

/** What everybody sees: nothing tells who asked. */
function QuestionList({ live, view }: PanelProps) {
  const { questions: words } = useLiveWords()
  const { questions } = view.shared
  if (questions === null || questions.length === 0) return <p className="small">{words.none}</p>
  return (
    <ul className="questions" role="list" aria-label={words.list}>
      {questions.map((question) => (
        <li key={question.id} className={question.isPinned ? 'question pinned' : 'question'}>
          <QuestionText question={question} />
          {!question.isAnswered && (
            <Vote
              question={question}
              isMine={view.mine.votes.includes(question.id)}
              vote={(votes) => void live.act('live:vote', { questionId: question.id, votes })}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

function QuestionText({ question }: { readonly question: QuestionView }) {
  const { questions: words } = useLiveWords()
  return (
    <div className="stack-s">
      {question.isPinned && (
        <p className="xs b">
          <Icon name="star" /> {words.pinned}
        </p>
      )}
      <p dir="auto">{question.text}</p>
      {question.isAnswered && (
        <p className="xs muted">
          <Icon name="check" /> {words.answered}
        </p>
      )}
    </div>
  )
}

interface VoteProps {
  readonly question: QuestionView
  readonly isMine: boolean
  readonly vote: (votes: boolean) => void
}

function Vote({ question, isMine, vote }: VoteProps) {
  const { questions: words } = useLiveWords()
  return (
    <button type="button" className="btn sec vote" aria-pressed={isMine} onClick={() => vote(!isMine)}>
      <Icon name="heart" />
      <span>{words.voteShort}</span> <span className="num">{question.votes}</span>
      <span className="vh">{words.vote(question.text)}</span>
    </button>
  )
}
