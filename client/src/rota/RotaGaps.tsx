import type { RotaWeekView } from '@lyktan/shared/rota.ts'

import { Note } from '../look/Note.tsx'
import { useTelling } from '../review/use-telling.ts'
import { useMinute } from '../rooms/use-minute.ts'
import { clockTime } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { dayOf, dayTitle } from './days.ts'

/** The open hours for which too few adults are planned, while there is time to find somebody. */
export function RotaGaps({ rota: { gaps, openings } }: { readonly rota: RotaWeekView }) {
  const { rota } = useWords()
  const telling = useTelling()
  const now = useMinute()
  // For what has passed nobody can be found any more.
  const isAhead = ({ to }: { readonly to: string }) => new Date(to) > now
  const coming = gaps.filter(isAhead)
  if (coming.length === 0)
    return openings.some(isAhead) ? (
      <Note tone="ok">
        <p>{rota.enough}</p>
      </Note>
    ) : null
  return (
    <Note tone="warn">
      <p className="b">{rota.gaps}</p>
      <ul className="rotagaps">
        {coming.map(({ from, to, planned, needed }) => (
          <li key={from}>
            {rota.gap(
              dayTitle(dayOf(from, telling), telling),
              clockTime(from, telling),
              clockTime(to, telling),
            )}{' '}
            <span className="b num">{rota.gapCount(planned, needed)}</span>
          </li>
        ))}
      </ul>
      <p className="small">{rota.gapsHint}</p>
    </Note>
  )
}
