import type { CaseId, MemberId } from '@lyktan/shared/ids.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'
import { Link } from 'wouter'

import { Chip } from '../look/Chip.tsx'
import { useWords } from '../words/words.ts'
import { ageSeconds, holdingOf, isOverdue } from './queue.state.ts'
import { isShown, reasonsInOrder, titleOf } from './templates.ts'
import { addressOfCase } from './case-address.ts'
import { SeverityChip } from './SeverityChip.tsx'

interface QueueListProps {
  readonly rows: readonly CaseRow[]
  readonly selected: CaseId | null
  readonly me: MemberId
  readonly now: number
}

/** What waits, the most severe first. The text is never here: nobody should meet it unprepared. */
export function QueueList({ rows, selected, me, now }: QueueListProps) {
  return (
    <ol className="queue" role="list">
      {rows.map((row) => (
        <QueueRow key={row.id} row={row} isSelected={row.id === selected} me={me} now={now} />
      ))}
    </ol>
  )
}

interface QueueRowProps {
  readonly row: CaseRow
  readonly isSelected: boolean
  readonly me: MemberId
  readonly now: number
}

function QueueRow({ row, isSelected, me, now }: QueueRowProps) {
  const { review } = useWords()
  const holding = holdingOf(row, me, now)
  const classes = ['qitem', `sev-${row.severity}`, isSelected && 'sel', holding === 'taken' && 'locked']
  const why = isShown(row)
    ? [review.shownAlready]
    : reasonsInOrder(row.reasons).map((reason) => review.reasons[reason])
  return (
    <li className={classes.filter(Boolean).join(' ')}>
      <div className="row qhead">
        <SeverityChip severity={row.severity} />
        <Age row={row} now={now} />
        <Claim row={row} holding={holding} />
      </div>
      <h3>
        <Link href={addressOfCase(row.id)} data-case={row.id} aria-current={isSelected ? 'true' : undefined}>
          {review.titles[titleOf(row)]}
          <span className="vh">, {review.severity[row.severity]}</span>
        </Link>
      </h3>
      <p className="small muted">
        {row.roomName}. {why.join('. ')}
        {row.kind === 'edit' && `. ${review.kinds.edit}`}
      </p>
    </li>
  )
}

function Age({ row, now }: { readonly row: CaseRow; readonly now: number }) {
  const { review } = useWords()
  const seconds = ageSeconds(row, now)
  const isLate = isOverdue(row, now)
  return (
    <span className={isLate ? 'small num late' : 'small muted num'}>
      <span aria-hidden="true">{review.age(seconds)}</span>
      <span className="vh">{review.ageSpoken(seconds)}</span>
      {isLate && `, ${review.overGoal}`}
    </span>
  )
}

function Claim({ row, holding }: { readonly row: CaseRow; readonly holding: 'free' | 'mine' | 'taken' }) {
  const { review } = useWords()
  if (row.state === 'escalated') return <Chip tone="line">{review.escalated}</Chip>
  if (holding === 'free') return null
  return (
    <span className="push">
      <Chip tone="line" icon="lock">
        {holding === 'mine' ? review.mine : review.claimedBy(row.claim?.name ?? '')}
      </Chip>
    </span>
  )
}
