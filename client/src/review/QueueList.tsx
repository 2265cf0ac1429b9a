import type { Looking } from '@lyktan/shared/desk.ts'
import type { CaseId } from '@lyktan/shared/ids.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'
import { memo } from 'react'
import { Link } from 'wouter'

import { Chip } from '../look/Chip.tsx'
import { nameList } from '../words/times.ts'
import { useLanguage, useWords } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import { addressOfCase } from './case-address.ts'
import { ageSeconds, holdingOf, isOverdue, waitsForOther } from './queue.state.ts'
import type { Holding } from './queue.state.ts'
import { RowMarks } from './RowMarks.tsx'
import { SeverityChip } from './SeverityChip.tsx'
import { isShown, reasonsInOrder, titleIn } from './templates.ts'
import type { Desk } from './use-desk.ts'

interface QueueListProps {
  readonly rows: readonly CaseRow[]
  readonly selected: CaseId | null
  readonly desk: Pick<Desk, 'me' | 'now' | 'lookedAt' | 'queue'>
}

/** What waits, the most severe first. The text is never here: nobody should meet it unprepared. */
export function QueueList({ rows, selected, desk }: QueueListProps) {
  const { me, now, lookedAt, queue } = desk
  return (
    <ol className="queue" role="list">
      {rows.map((row) => (
        <QueueRow
          key={row.id}
          row={row}
          isSelected={row.id === selected}
          holding={holdingOf(row, me, now)}
          isElsewhere={waitsForOther(row, me)}
          seconds={shownSeconds(ageSeconds(row, now))}
          isLate={isOverdue(row, now)}
          lookers={lookedAt.get(row.id) ?? nobody}
          isSkipped={queue.aside.skipped.has(row.id)}
        />
      ))}
    </ol>
  )
}

const nobody: readonly Looking[] = []

/** After the first minute only whole minutes are shown, so that a long list is not drawn anew each second. */
const shownSeconds = (seconds: number) => (seconds < 60 ? seconds : seconds - (seconds % 60))

interface QueueRowProps {
  readonly row: CaseRow
  readonly isSelected: boolean
  readonly holding: Holding
  readonly isElsewhere: boolean
  readonly seconds: number
  readonly isLate: boolean
  readonly lookers: readonly Looking[]
  readonly isSkipped: boolean
}

const QueueRow = memo(function QueueRow(props: QueueRowProps) {
  const { row, isSelected, holding, isElsewhere, seconds, isLate, lookers, isSkipped } = props
  const words = useWords()
  const { review } = words
  const isAway = holding === 'taken' || isElsewhere
  const classes = [
    'qitem',
    `sev-${row.severity}`,
    isSelected && 'sel',
    isAway && 'locked',
    isLate && 'islate',
  ]
  return (
    <li className={classes.filter(Boolean).join(' ')}>
      <div className="row qhead">
        <SeverityChip severity={row.severity} />
        <Age seconds={seconds} isLate={isLate && !isElsewhere} />
        <Whose row={row} holding={holding} lookers={lookers} />
      </div>
      <h3>
        <Link href={addressOfCase(row.id)} data-case={row.id} aria-current={isSelected ? 'true' : undefined}>
          {titleIn(row, words)}
          <span className="vh">, {review.severity[row.severity]}</span>
        </Link>
      </h3>
      <p className="small muted">{whereAndWhy(row, words)}</p>
      <RowMarks row={row} isSkipped={isSkipped} />
    </li>
  )
})

function whereAndWhy(row: CaseRow, { review }: Words): string {
  const shown = isShown(row) && row.flags.count === 0 ? [review.shownAlready] : []
  const why = [...shown, ...reasonsInOrder(row.reasons).map((reason) => review.reasons[reason])]
  return [row.roomName, ...why].filter((part) => part !== '').join('. ')
}

function Age({ seconds, isLate }: { readonly seconds: number; readonly isLate: boolean }) {
  const { review } = useWords()
  return (
    <>
      <span className="small muted num">
        <span aria-hidden="true">{review.age(seconds)}</span>
        <span className="vh">{review.ageSpoken(seconds)}</span>
      </span>
      {isLate && (
        <Chip tone="bad" icon="clock">
          {review.overGoal}
        </Chip>
      )}
    </>
  )
}

/** Whose turn it is now: nobody sees it when it is anybody's. */
function Whose({ row, holding, lookers }: Pick<QueueRowProps, 'row' | 'holding' | 'lookers'>) {
  const { review, desk } = useWords()
  const language = useLanguage()
  const names = lookers.map((colleague) => colleague.name)
  const said = () => {
    if (holding === 'mine') return review.mine
    if (holding === 'taken') return review.claimedBy(row.claim?.name ?? '')
    if (names.length > 0) return desk.looks(nameList(names, language))
    if (row.state === 'escalated') return review.escalated
    if (row.waits === null) return null
    return row.waits.for === 'author' ? desk.waitsForAuthor : desk.waitsFor(row.waits.for.name)
  }
  const text = said()
  if (text === null) return null
  return (
    <span className="push">
      <Chip tone="line" icon={holding !== 'free' ? 'lock' : names.length > 0 ? 'eye' : 'hourglass'}>
        {text}
      </Chip>
    </span>
  )
}
