import type { StatementView } from '@lyktan/shared/decisions.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import { unlawfulLaws } from '@lyktan/shared/unlawful.ts'

import { AppealPart } from '../appeals/AppealPart.tsx'
import { Card } from '../look/Card.tsx'
import { Chip } from '../look/Chip.tsx'
import { Note } from '../look/Note.tsx'
import type { Telling } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { dayWord, MeasureLine } from './MeasureLine.tsx'

interface StatementProps {
  readonly statement: StatementView
  readonly me: MeView
  /** It was new when the page was first drawn. */
  readonly isFresh: boolean
  readonly now: Date
  readonly telling: Telling
}

/** A statement of reasons with all its parts: what, where, which rule or law, how it was found, who decided, what follows, how to appeal. */
export function Statement({ statement, me, isFresh, now, telling }: StatementProps) {
  const { standing } = useWords()
  const kind = kindOf(statement)
  const { day, time } = dayWord(statement.decidedAt, now, telling)
  return (
    <Card quiet={statement.undoneAt !== null}>
      <div className="row between" id={`beslut-${statement.id}`}>
        <h3>{standing.titles[kind]}</h3>
        {isFresh && <Chip tone="brand">{standing.fresh}</Chip>}
      </div>
      {statement.undoneAt !== null && (
        <Note tone="ok">
          <p>{standing.undone}</p>
        </Note>
      )}
      <p>{standing.frames[kind](day, time, statement.room?.name ?? null)}</p>
      <Reasons statement={statement} />
      <OwnText statement={statement} />
      {statement.words && (
        <div className="stack-s">
          <p className="small">{standing.wordsFrom(statement.by)}</p>
          <blockquote className="words" dir="auto">
            {statement.words}
          </blockquote>
        </div>
      )}
      {statement.measures.length > 0 && (
        <div className="stack-s">
          <p className="small">{standing.followed}</p>
          <ul className="stack-s measures">
            {statement.measures.map((measure) => (
              <li key={measure.kind}>
                <MeasureLine measure={measure} now={now} telling={telling} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <AppealPart statement={statement} me={me} telling={telling} />
    </Card>
  )
}

type Kind = 'removed' | 'returned' | 'released' | 'other'

function kindOf({ outcome, about }: StatementView): Kind {
  const isText = about === 'message' || about === 'edit'
  return isText && (outcome === 'removed' || outcome === 'returned' || outcome === 'released')
    ? outcome
    : 'other'
}

function Reasons({ statement }: { readonly statement: StatementView }) {
  const { standing, rules } = useWords()
  const { rule, unlawful, foundBy, by } = statement
  return (
    <div className="stack-s">
      {rule !== null && (
        <p>
          {standing.rule(rule)} <b className="b">{rules.list[rule].name}</b> {rules.list[rule].text}
        </p>
      )}
      {unlawful !== null && <p>{standing.law(unlawfulLaws[unlawful])}</p>}
      <p className="small muted">
        {standing.foundBy[foundBy]} {standing.decidedBy(by)}
      </p>
    </div>
  )
}

function OwnText({ statement: { about, text } }: { readonly statement: StatementView }) {
  const { standing } = useWords()
  if (about !== 'message' && about !== 'edit') return null
  if (text === null) return <p className="small muted">{standing.textGone}</p>
  return (
    <div className="held stack-s">
      <p className="small">{standing.yourText}</p>
      <p className="bub" dir="auto">
        {text}
      </p>
    </div>
  )
}
