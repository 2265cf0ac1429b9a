import type { CaseRow } from '@lyktan/shared/review.ts'

import { Chip } from '../look/Chip.tsx'
import { useWords } from '../words/words.ts'

interface RowMarksProps {
  readonly row: CaseRow
  /** This reader has put it last for herself. */
  readonly isSkipped?: boolean
}

/** What sets a row apart from an ordinary message: its kind, how many have told us, and that only managers see it. */
export function RowMarks({ row, isSkipped = false }: RowMarksProps) {
  const { desk } = useWords()
  if (row.kind === 'message' && row.flags.count === 0 && !row.forManagers && !isSkipped) return null
  return (
    <p className="row rowmarks">
      {row.kind !== 'message' && <Chip icon={icons[row.kind]}>{desk.kinds[row.kind]}</Chip>}
      {row.flags.count > 0 && <Chip icon="bell">{desk.flagged(row.flags.count)}</Chip>}
      {isSkipped && <Chip>{desk.isSkipped}</Chip>}
      {row.forManagers && (
        <Chip tone="sun" icon="key">
          {desk.managersOnly}
        </Chip>
      )}
    </p>
  )
}

const icons = { edit: 'pen', person: 'person', room: 'sofa', appeal: 'undo' } as const
