import type { MemberId } from '@lyktan/shared/ids.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { breakGlassReasons } from '@lyktan/shared/talk-choices.ts'
import type { BreakGlassReason } from '@lyktan/shared/talk-choices.ts'
import type { TalkAnswers, TalkLine } from '@lyktan/shared/talks.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { Button } from '../look/Button.tsx'
import { Choice } from '../look/Choice.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useTelling } from '../review/use-telling.ts'
import { clockTime, nameList } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { TalkLines } from './TalkLines.tsx'

type Other = TalkAnswers['talk:list']['others'][number]

interface OtherTalksProps {
  readonly others: readonly Other[]
  readonly me: MemberId
}

/** Talks that a manager is not part of: that they are there, and the glass to break for a reason. */
export function OtherTalks({ others, me }: OtherTalksProps) {
  const { talks } = useWords()
  const telling = useTelling()
  const [chosen, setChosen] = useState<Other | null>(null)
  return (
    <section className="stack-s" aria-labelledby="talks-others">
      <h2 id="talks-others">{talks.staff.others}</h2>
      <p className="small muted">{talks.staff.othersHint}</p>
      <ul className="queue" role="list">
        {others.map((talk) => (
          <li key={talk.id} className="card quietcard stack-s">
            <p>
              {nameList(
                [talk.answerer, talk.reader].filter((one) => one !== null).map(({ nickname }) => nickname),
                telling.language,
              )}
              , {talks.staff.states[talk.state]} {talks.staff.since(clockTime(talk.askedAt, telling))}
            </p>
            {!talk.isEmptied && (
              <p>
                <Button kind="sec" aria-haspopup="dialog" onClick={() => setChosen(talk)}>
                  {talks.staff.breakGlass}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
      <Dialog open={chosen !== null} onClose={() => setChosen(null)} title={talks.staff.breakGlassHeading}>
        {chosen && <BreakGlass key={chosen.id} talk={chosen} me={me} />}
      </Dialog>
    </section>
  )
}

function BreakGlass({ talk, me }: { readonly talk: Other; readonly me: MemberId }) {
  const { talks } = useWords()
  const [reason, setReason] = useState<BreakGlassReason>('danger')
  const [lines, setLines] = useState<readonly TalkLine[] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function read() {
    const reply = await ask('talk:break-glass', { talkId: talk.id, reason })
    if (reply.ok) setLines(reply.lines)
    else setProblem(reply.problem)
  }
  if (lines !== null)
    return (
      <div className="talkearlier">
        <TalkLines lines={lines} outbox={[]} me={me} asker={null} open={null} />
      </div>
    )
  return (
    <div className="stack">
      <fieldset className="stack-s">
        <legend className="vh">{talks.staff.breakGlassHeading}</legend>
        {breakGlassReasons.map((one) => (
          <Choice key={one} name="glass" value={one} checked={one === reason} onChange={() => setReason(one)}>
            {talks.reasons[one]}
          </Choice>
        ))}
      </fieldset>
      <p className="small">{talks.staff.othersHint}</p>
      {problem && <ProblemNote problem={problem} />}
      <p>
        <Button kind="bad" onClick={() => void read()}>
          {talks.staff.breakGlassDo}
        </Button>
      </p>
    </div>
  )
}
