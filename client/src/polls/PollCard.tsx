import type { PollView } from '@lyktan/shared/polls.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useId, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { Button } from '../look/Button.tsx'
import { Chip } from '../look/Chip.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { AskedForm } from './AskedForm.tsx'
import { AskedResult } from './AskedResult.tsx'
import { useAskingWords } from './asking-words.ts'
import type { OpenPolls } from './use-polls.ts'

interface PollCardProps {
  readonly poll: PollView
  readonly open: OpenPolls
  /** A leader hosts and does not answer. */
  readonly isHost: boolean
}

/** One poll: to answer, to follow, to read when it is closed. */
export function PollCard({ poll, open, isHost }: PollCardProps) {
  const words = useAskingWords()
  const id = useId()
  const { question, options, state, tally } = poll
  const own = open.own[poll.id] ?? []
  const isAsked = state === 'open' && !isHost
  const showsResult = !isAsked || (own.length > 0 && tally.state === 'told')
  return (
    <section className="card stack-s" aria-labelledby={id}>
      <p className="row between">
        <span className="b">{words.polls.title}</span>
        {state !== 'open' && <Chip>{words.polls[state]}</Chip>}
      </p>
      <h2 id={id} dir="auto">
        {question}
      </h2>
      {isAsked && <ToAnswer poll={poll} open={open} own={own} />}
      {showsResult && <AskedResult options={options} tally={tally} own={own} />}
      <HowFar poll={poll} />
      {isHost && <PollTools poll={poll} open={open} />}
    </section>
  )
}

function ToAnswer({
  poll: { id, options, choice },
  open,
  own,
}: Pick<PollCardProps, 'poll' | 'open'> & { readonly own: readonly number[] }) {
  const words = useAskingWords()
  return (
    <>
      {choice === 'several' && <p className="small">{words.polls.several}</p>}
      <AskedForm
        name={`poll-${id}`}
        options={options}
        several={choice === 'several'}
        own={own}
        sending={open.sending[id] ?? null}
        onAnswer={(choices) => open.answer(id, choices)}
      />
    </>
  )
}

/** How many have answered, and when the figures come. */
function HowFar({ poll: { state, tally } }: Pick<PollCardProps, 'poll'>) {
  const words = useAskingWords()
  if (state === 'draft') return null
  return (
    <p className="small muted">
      {words.answered(tally.answered)} {state === 'open' && tally.state === 'hidden' && words.polls.hidden}
    </p>
  )
}

/** What a leader does with a poll. */
function PollTools({ poll, open }: Pick<PollCardProps, 'poll' | 'open'>) {
  const words = useAskingWords()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isDropping, setDropping] = useState(false)

  async function step(to: 'open' | 'closed') {
    const reply = await ask('poll:step', { pollId: poll.id, to })
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok) open.put(reply.poll)
  }
  async function drop() {
    const reply = await ask('poll:drop', { pollId: poll.id })
    setProblem(reply.ok ? null : reply.problem)
  }
  if (isDropping)
    return (
      <div className="stack-s">
        <p>{words.polls.dropSure}</p>
        <p className="row">
          <Button kind="bad" onClick={() => void drop()}>
            {words.polls.drop}
          </Button>
          <Button kind="sec" onClick={() => setDropping(false)}>
            {words.polls.keepIt}
          </Button>
        </p>
        {problem && <ProblemNote problem={problem} />}
      </div>
    )
  return (
    <div className="stack-s">
      <p className="row">
        {poll.state === 'draft' && <Button onClick={() => void step('open')}>{words.polls.open}</Button>}
        {poll.state === 'open' && (
          <Button kind="sec" onClick={() => void step('closed')}>
            {words.polls.close}
          </Button>
        )}
        <Button kind="quiet" icon="trash" onClick={() => setDropping(true)}>
          {words.polls.drop}
        </Button>
      </p>
      {problem && <ProblemNote problem={problem} />}
    </div>
  )
}
