import type { ConcernView, OtherConcern } from '@lyktan/shared/concerns.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { breakGlassReasons } from '@lyktan/shared/talk-choices.ts'
import type { BreakGlassReason } from '@lyktan/shared/talk-choices.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { Button } from '../look/Button.tsx'
import { Choice } from '../look/Choice.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useTelling } from '../review/use-telling.ts'
import { clockTime, dayName } from '../words/times.ts'
import { useWords } from '../words/words.ts'

/** Concerns that a manager is not named in: whose they are, and the glass to break for a reason. */
export function OtherConcerns({ others }: { readonly others: readonly OtherConcern[] }) {
  const { concerns } = useWords()
  const telling = useTelling()
  const [chosen, setChosen] = useState<OtherConcern | null>(null)
  return (
    <section className="stack-s" aria-labelledby="others-h">
      <h2 id="others-h">{concerns.others}</h2>
      <p className="small muted">{concerns.othersHint}</p>
      <ul className="queue" role="list">
        {others.map((other) => (
          <li key={other.id} className="card quietcard row between">
            <span>
              {concerns.rowOpened(dayName(other.openedAt, telling))}{' '}
              {other.openedBy && concerns.by(other.openedBy.nickname)}
            </span>
            <Button kind="sec" aria-haspopup="dialog" onClick={() => setChosen(other)}>
              {concerns.breakGlass}
            </Button>
          </li>
        ))}
      </ul>
      <Dialog open={chosen !== null} onClose={() => setChosen(null)} title={concerns.breakGlassHeading}>
        {chosen && <BreakGlass key={chosen.id} other={chosen} />}
      </Dialog>
    </section>
  )
}

function BreakGlass({ other }: { readonly other: OtherConcern }) {
  const { concerns, talks } = useWords()
  const [reason, setReason] = useState<BreakGlassReason>('danger')
  const [concern, setConcern] = useState<ConcernView | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function read() {
    const reply = await ask('concern:break-glass', { concernId: other.id, reason })
    if (reply.ok) setConcern(reply.concern)
    else setProblem(reply.problem)
  }
  if (concern) return <Shown concern={concern} />
  return (
    <div className="stack">
      <fieldset className="stack-s">
        <legend className="vh">{concerns.breakGlassHeading}</legend>
        {breakGlassReasons.map((one) => (
          <Choice key={one} name="glass" value={one} checked={one === reason} onChange={() => setReason(one)}>
            {talks.reasons[one]}
          </Choice>
        ))}
      </fieldset>
      {problem && <ProblemNote problem={problem} />}
      <p>
        <Button kind="bad" onClick={() => void read()}>
          {concerns.breakGlassDo}
        </Button>
      </p>
    </div>
  )
}

function Shown({ concern }: { readonly concern: ConcernView }) {
  const { concerns } = useWords()
  const telling = useTelling()
  const { report, notReported, consulted } = concern
  return (
    <div className="stack-s">
      {report ? (
        <p>
          {concerns.reportMade(
            concerns.receivers[report.to],
            `${dayName(report.at, telling)} ${clockTime(report.at, telling)}`,
          )}{' '}
          {report.caseNumber && concerns.caseIs(report.caseNumber)}
        </p>
      ) : (
        <p>{notReported ? concerns.notReported[notReported] : concerns.notYet}</p>
      )}
      <p>{consulted.map((role) => concerns.roles[role]).join(', ')}</p>
      {concern.told && <p>{concerns.told[concern.told]}</p>}
      {concern.feedback && <p>{concerns.feedbackAnswers[concern.feedback.answer]}</p>}
    </div>
  )
}
