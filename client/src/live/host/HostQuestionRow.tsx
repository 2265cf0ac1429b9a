import type { HostQuestion, QuestionAct, QuestionView } from '@lyktan/shared/live.ts'
import { useState } from 'react'

import { Button } from '../../look/Button.tsx'
import { Chip } from '../../look/Chip.tsx'
import { Dialog } from '../../look/Dialog.tsx'
import { Note } from '../../look/Note.tsx'
import { markedParts } from '../../messages/text-parts.ts'
import { useWords } from '../../words/words.ts'
import { useLiveWords } from '../live-words.ts'
import type { OpenLive } from '../use-live.ts'
import { WriteToAsker } from './WriteToAsker.tsx'

interface HostQuestionRowProps {
  readonly question: HostQuestion
  readonly live: OpenLive
  /** As everybody sees them, for votes and what is brought forward. */
  readonly shown: readonly QuestionView[] | null
}

type Over = 'reply' | 'decline' | 'worry'

export function HostQuestionRow({ question, live, shown }: HostQuestionRowProps) {
  const { questions: words } = useLiveWords()
  const [over, setOver] = useState<Over | null>(null)
  const close = () => setOver(null)
  return (
    <li className={question.isCrisis ? 'question crisis' : 'question'}>
      <div className="stack-s">
        <QuestionHead question={question} votes={shown?.find(({ id }) => id === question.id)?.votes ?? 0} />
        <div className="row">
          <Acts question={question} live={live} shown={shown} onDecline={() => setOver('decline')} />
          <Button kind="quiet" icon="reply" aria-haspopup="dialog" onClick={() => setOver('reply')}>
            {words.replyAct}
          </Button>
          {!question.isKnown && (
            <Button kind="quiet" icon="warning" aria-haspopup="dialog" onClick={() => setOver('worry')}>
              {words.worry}
            </Button>
          )}
        </div>
      </div>
      <WriteToAsker
        what={over === 'reply' || over === 'decline' ? over : null}
        question={question}
        live={live}
        onClose={close}
      />
      <Dialog open={over === 'worry'} onClose={close} title={words.worry}>
        <p>{words.worryAsk}</p>
        <div className="row">
          <Button
            kind="bad"
            onClick={() => {
              close()
              void live.act('live:worry', { questionId: question.id })
            }}
          >
            {words.worryDo}
          </Button>
          <Button kind="quiet" onClick={close}>
            {words.cancel}
          </Button>
        </div>
      </Dialog>
    </li>
  )
}

function QuestionHead({ question, votes }: { readonly question: HostQuestion; readonly votes: number }) {
  const { questions: words } = useLiveWords()
  const { messages } = useWords()
  const parts = markedParts(question.text, question.spans)
  return (
    <>
      <p dir="auto" className="questiontext">
        {parts.map((part, index) => (part.isMarked ? <mark key={index}>{part.text}</mark> : part.text))}
      </p>
      <p className="row xs">
        <Chip icon="eye-off">{words.noName}</Chip>
        {votes > 0 && <Chip tone="brand">{words.votes(votes)}</Chip>}
        {question.isAgain && <Chip tone="sun">{words.isAgain}</Chip>}
      </p>
      {question.reasons.map((reason) => (
        <p className="xs muted" key={reason}>
          {messages.reasons[reason]}
        </p>
      ))}
      {question.isCrisis && (
        <Note tone="bad">
          <p>{words.crisis}</p>
        </Note>
      )}
      {question.isKnown && <p className="small b">{words.worried}</p>}
      {question.replies.map((reply, index) => (
        <p className="small" key={index}>
          {words.replied(reply)}
        </p>
      ))}
    </>
  )
}

interface ActsProps extends HostQuestionRowProps {
  readonly onDecline: () => void
}

function Acts({ question, live, shown, onDecline }: ActsProps) {
  const { questions: words } = useLiveWords()
  const judge = (act: QuestionAct) => void live.act('live:judge', { questionId: question.id, act })
  const isPinned = shown?.find(({ id }) => id === question.id)?.isPinned ?? false
  switch (question.state) {
    case 'waiting':
      return question.mayDecide ? (
        <>
          <Button icon="check" onClick={() => judge('show')}>
            {words.show}
          </Button>
          <Button kind="sec" aria-haspopup="dialog" onClick={onDecline}>
            {words.take}
          </Button>
        </>
      ) : (
        <p className="small muted">{words.notYou}</p>
      )
    case 'declined':
      return (
        <Button kind="sec" icon="check" onClick={() => judge('show')}>
          {words.show}
        </Button>
      )
    case 'shown':
    case 'answered':
      return (
        <>
          {question.state === 'shown' && (
            <Button kind="sec" icon="check" onClick={() => judge('answered')}>
              {words.answeredAct}
            </Button>
          )}
          <Button kind="quiet" icon="star" onClick={() => judge(isPinned ? 'unpin' : 'pin')}>
            {isPinned ? words.unpin : words.pin}
          </Button>
          <Button kind="quiet" icon="down" onClick={() => judge('take-down')}>
            {words.takeDown}
          </Button>
        </>
      )
  }
}
