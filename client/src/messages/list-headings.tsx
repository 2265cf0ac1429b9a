import { Button } from '../look/Button.tsx'
import { dayName } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { useMinute } from '../rooms/use-minute.ts'
import type { DayOf } from './list-items.ts'
import { useRow } from './row-context.ts'

const oneDayMs = 86_400_000

export function DayHeading({ at, day }: { readonly at: string; readonly day: DayOf }) {
  const { messages } = useWords()
  const { telling } = useRow()
  const now = useMinute()
  const on = day(at)
  const isToday = on === day(now.toISOString())
  const isYesterday = on === day(new Date(now.getTime() - oneDayMs).toISOString())
  return (
    <li className="daysep">
      <h2>{isToday ? messages.today : isYesterday ? messages.yesterday : dayName(at, telling)}</h2>
    </li>
  )
}

/** The line before what is new: a heading, so that it can be found and gone to. */
export function UnreadHeading({ count }: { readonly count: number }) {
  const { messages } = useWords()
  return (
    <li className="unread">
      <h2 tabIndex={-1}>{messages.fresh(count)}</h2>
    </li>
  )
}

interface ListBeginningProps {
  readonly more: boolean
  readonly isLoading: boolean
  readonly isEmpty: boolean
  readonly leaderNames: string | null
  readonly onOlder: () => void
}

export function ListBeginning({ more, isLoading, isEmpty, leaderNames, onOlder }: ListBeginningProps) {
  const { messages } = useWords()
  if (more) {
    return (
      <li className="sysmsg">
        <Button kind="sec" aria-disabled={isLoading} onClick={() => !isLoading && onOlder()}>
          {messages.older}
        </Button>
      </li>
    )
  }
  const first = leaderNames ? messages.first(leaderNames) : messages.firstAlone
  return (
    <li className="sysmsg">
      <p>{isEmpty ? first : messages.beginning}</p>
    </li>
  )
}
