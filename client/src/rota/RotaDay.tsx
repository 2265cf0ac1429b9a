import type { MeView } from '@lyktan/shared/members.ts'
import type { PlannedShiftView, RotaWeekView } from '@lyktan/shared/rota.ts'

import { Button } from '../look/Button.tsx'
import { Chip } from '../look/Chip.tsx'
import { useTelling } from '../review/use-telling.ts'
import { nameList } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { dayTitle, openTimes } from './days.ts'
import type { Planning } from './PlanDialog.tsx'
import { RotaShift } from './RotaShift.tsx'
import type { OpenRota } from './use-rota.ts'

interface RotaDayProps {
  readonly date: string
  readonly isToday: boolean
  readonly openings: RotaWeekView['openings']
  readonly shifts: readonly PlannedShiftView[]
  readonly me: MeView
  readonly opened: OpenRota
  /** Null: she plans nothing. */
  readonly onPlan: ((planning: Planning) => void) | null
}

/** One day of the week: when it is open, and who is planned. */
export function RotaDay({ date, isToday, openings, shifts, me, opened, onPlan }: RotaDayProps) {
  const { rota } = useWords()
  const telling = useTelling()
  const title = dayTitle(date, telling)
  const open = openTimes(openings, date, telling)
  return (
    <li className={isToday ? 'card stack-s rotaday today' : 'card stack-s rotaday'}>
      <div className="row between">
        <h3>{title}</h3>
        {isToday && <Chip tone="brand">{rota.today}</Chip>}
      </div>
      <p className="small muted">
        {open.length === 0 ? rota.closed : rota.open(nameList(open, telling.language))}
      </p>
      {shifts.length === 0 ? (
        <p className="small muted">{rota.nobodyPlanned}</p>
      ) : (
        <ul className="stack-s" role="list">
          {shifts.map((shift) => (
            <RotaShift key={shift.id} shift={shift} me={me} opened={opened} onPlan={onPlan} />
          ))}
        </ul>
      )}
      {onPlan !== null && (
        <p className="rotaadd">
          <Button kind="quiet" icon="plus" onClick={() => onPlan({ date, shift: null })}>
            {rota.plan}
            <span className="vh"> {title}</span>
          </Button>
        </p>
      )}
    </li>
  )
}
