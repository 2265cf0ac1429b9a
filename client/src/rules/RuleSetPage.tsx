import type { EndpointAnswers } from '@lyktan/shared/endpoints.ts'
import type { RuleSetId } from '@lyktan/shared/ids.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import type { RuleSetView, RulesNow } from '@lyktan/shared/rules.ts'
import { useEffect, useRef, useState } from 'react'

import { request } from '../connection/request.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { Loading } from '../look/Loading.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useTelling } from '../review/use-telling.ts'
import { dayName } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { Hash } from './NowCard.tsx'
import { Replay } from './Replay.tsx'
import { Rules } from './Rules.tsx'
import { StateChip } from './SetsCard.tsx'
import { TestDraft } from './TestDraft.tsx'
import { ThresholdsForm } from './ThresholdsForm.tsx'
import { UseSet } from './UseSet.tsx'

interface RuleSetPageProps {
  readonly setId: RuleSetId
  readonly list: EndpointAnswers['rules:list']
  readonly onNow: (now: RulesNow) => void
  readonly onStale: () => void
  readonly onOpen: (setId: RuleSetId) => void
  readonly onClose: () => void
}

/** One list: what it says, its test, its replay and its use, in that order. */
export function RuleSetPage({ setId, list, onNow, onStale, onOpen, onClose }: RuleSetPageProps) {
  const { ownRules } = useWords()
  const { answer, problem, again, put } = useAnswer(() => request('rules:view', { setId }))
  const changed = (set: RuleSetView) => put({ set })
  /** Somebody else was first: what they made of it is shown instead. */
  const refused = (problem: Problem) => {
    if (problem.code !== 'stale') return
    announce('alert', ownRules.set.stale)
    again()
  }
  return (
    <div className="stack-l">
      <p>
        <Button kind="quiet" icon="back" onClick={onClose}>
          {ownRules.set.back}
        </Button>
      </p>
      {answer === null && problem === null && <Loading retry={again} />}
      {problem !== null && <ProblemNote problem={problem} />}
      {answer !== null && (
        <>
          <Facts set={answer.set} onOpen={onOpen} onClose={onClose} />
          <Rules set={answer.set} onChanged={changed} onRefused={refused} />
          <ThresholdsForm
            key={`numbers-${answer.set.hash}`}
            set={answer.set}
            onChanged={changed}
            onRefused={refused}
          />
          <TestDraft set={answer.set} onChanged={changed} onRefused={refused} />
          <Replay set={answer.set} onDone={again} />
          <UseSet
            set={answer.set}
            list={list}
            onStale={onStale}
            onNow={(now) => {
              onNow(now)
              again()
            }}
          />
        </>
      )}
    </div>
  )
}

interface FactsProps {
  readonly set: RuleSetView
  readonly onOpen: (setId: RuleSetId) => void
  readonly onClose: () => void
}

function Facts({ set, onOpen, onClose }: FactsProps) {
  const { ownRules } = useWords()
  const telling = useTelling()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const copy = async () => {
    const name = ownRules.set.copyName(set.name)
    const reply = await request('rules:make-draft', { name, basedOn: set.id })
    if (reply.ok) onOpen(reply.set.id)
  }
  return (
    <section className="stack-s" aria-labelledby="own-rule-set">
      <h2 id="own-rule-set" tabIndex={-1} ref={heading}>
        {ownRules.set.title(set.number, set.name)}
      </h2>
      <p>
        <StateChip state={set.state} />
      </p>
      <p className="small muted">
        {ownRules.set.made(set.madeBy, dayName(set.madeAt, telling))}{' '}
        {set.basedOn !== null && ownRules.set.basedOn(set.basedOn)}{' '}
        {set.signedBy !== null &&
          set.signedAt !== null &&
          ownRules.set.signed(set.signedBy, dayName(set.signedAt, telling))}
      </p>
      <Hash hash={set.hash} />
      {set.state === 'draft' ? (
        <Discard set={set} onDiscarded={onClose} />
      ) : (
        <p>
          <Button kind="sec" icon="copy" onClick={() => void copy()}>
            {ownRules.set.copy}
          </Button>
        </p>
      )}
    </section>
  )
}

function Discard({ set, onDiscarded }: { readonly set: RuleSetView; readonly onDiscarded: () => void }) {
  const { ownRules } = useWords()
  const [isAsking, setAsking] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const discard = async () => {
    const reply = await request('rules:discard', { setId: set.id, version: set.version })
    if (!reply.ok) return setProblem(reply.problem)
    announce('status', ownRules.set.discarded)
    onDiscarded()
  }
  return (
    <div>
      <Button kind="quiet" icon="trash" onClick={() => setAsking(true)}>
        {ownRules.set.discard}
      </Button>
      <Dialog open={isAsking} onClose={() => setAsking(false)} title={ownRules.set.discard}>
        <p>{ownRules.set.discardText}</p>
        {problem !== null && <ProblemNote problem={problem} />}
        <p>
          <Button kind="bad" icon="trash" onClick={() => void discard()}>
            {ownRules.set.discardConfirm}
          </Button>
        </p>
      </Dialog>
    </div>
  )
}
