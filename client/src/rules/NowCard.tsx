import type { EndpointAnswers } from '@lyktan/shared/endpoints.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import type { RulesNow } from '@lyktan/shared/rules.ts'
import { useState } from 'react'

import { request } from '../connection/request.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useTelling } from '../review/use-telling.ts'
import { clockTime, dayName } from '../words/times.ts'
import { useWords } from '../words/words.ts'

interface NowCardProps {
  readonly list: EndpointAnswers['rules:list']
  readonly onNow: (now: RulesNow) => void
  /** A colleague was first: what applies is read again. */
  readonly onStale: () => void
}

/** What applies now, what is being tried, and the way one step back. */
export function NowCard({ list, onNow, onStale }: NowCardProps) {
  const { ownRules } = useWords()
  const telling = useTelling()
  const [isAsking, setAsking] = useState(false)
  const { now, sets } = list
  const live = sets.find(({ id }) => id === now.live)
  const observed = sets.filter(({ id }) => now.observed.includes(id))
  return (
    <Card title={ownRules.now.title}>
      {live === undefined || now.liveSince === null ? (
        <p>{ownRules.now.none}</p>
      ) : (
        <div className="row between">
          <div className="stack-s">
            <p className="b">{ownRules.now.live(live.name, live.number)}</p>
            <p className="small muted">
              {ownRules.now.since(
                dayName(now.liveSince, telling),
                clockTime(now.liveSince, telling),
                now.liveBy ?? '–',
              )}
            </p>
            <Hash hash={live.hash} />
          </div>
          <Button kind="bad-o" icon="undo" onClick={() => setAsking(true)}>
            {ownRules.now.rollBack}
          </Button>
        </div>
      )}
      {observed.length > 0 && (
        <div className="stack-s">
          <h3>{ownRules.now.observed}</h3>
          <p className="small muted">{ownRules.now.observedHint}</p>
          <ul>
            {observed.map(({ id, name, number }) => (
              <li key={id}>{ownRules.now.live(name, number)}</li>
            ))}
          </ul>
        </div>
      )}
      <Dialog open={isAsking} onClose={() => setAsking(false)} title={ownRules.now.rollBack}>
        <RollBack
          list={list}
          onStale={onStale}
          onDone={(after) => {
            setAsking(false)
            announce('status', ownRules.now.rolledBack)
            onNow(after)
          }}
        />
      </Dialog>
    </Card>
  )
}

interface RollBackProps {
  readonly list: NowCardProps['list']
  readonly onDone: NowCardProps['onNow']
  readonly onStale: () => void
}

function RollBack({ list, onDone, onStale }: RollBackProps) {
  const { ownRules } = useWords()
  const [problem, setProblem] = useState<Problem | null>(null)
  const before = list.sets.find(({ id }) => id === list.now.before)
  const rollBack = async () => {
    const reply = await request('rules:roll-back', { headVersion: list.now.headVersion })
    if (reply.ok) onDone(reply.now)
    else setProblem(reply.problem)
    if (!reply.ok && reply.problem.code === 'stale') onStale()
  }
  return (
    <>
      <p>{before === undefined ? ownRules.now.rollBackToNone : ownRules.now.rollBackTo(before.name)}</p>
      {problem !== null && <ProblemNote problem={problem} />}
      <p>
        <Button kind="bad" icon="undo" onClick={() => void rollBack()}>
          {ownRules.now.rollBackConfirm}
        </Button>
      </p>
    </>
  )
}

/** The beginning of a checksum is enough to compare by eye; the whole is read on hovering and in the log. */
export function Hash({ hash }: { readonly hash: string }) {
  const { ownRules } = useWords()
  return (
    <p className="small muted">
      {ownRules.set.hash}: <code title={hash}>{hash.slice(0, 12)}</code>
    </p>
  )
}
