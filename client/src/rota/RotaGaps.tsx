import type { RotaWeekView } from '@lyktan/shared/rota.ts'

import { Note } from '../look/Note.tsx'
import { useTelling } from '../review/use-telling.ts'
import { clockTime } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { dayOf, dayTitle } from './days.ts'

/** The open hours for which too few adults are planned, while there is time to find somebody. */
export function RotaGaps({ rota: { gaps, openings } }: { readonly rota: RotaWeekView }) {
  const { rota } = useWords()
  const telling = useTelling()
  if (gaps.length === 0)
    return openings.length === 0 ? null : (
      <Note tone="ok">
        <p>{rota.enough}</p>
      </Note>
    )
  return (
    <Note tone="warn">
      <p className="b">{rota.gaps}</p>
      <ul className="rotagaps">
        {gaps.map(({ from, to, planned, needed }) => (
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
