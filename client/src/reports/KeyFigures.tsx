import type { UsageRow } from '@lyktan/shared/reports.ts'
import { useId } from 'react'

import { useLanguage, useWords } from '../words/words.ts'
import { figureText, hoursText, waitText } from './month-words.ts'

/** The month in five figures, each with what it counts beside it. */
export function KeyFigures({ total }: { readonly total: UsageRow }) {
  const words = useWords()
  const language = useLanguage()
  const { reports } = words
  const said = { words, language }
  const id = useId()
  const figures = [
    ['visits', figureText(total.visits, said)],
    ['uniqueParticipants', uniqueText(figureText(total.uniqueParticipants, said))],
    ['openHours', hoursText(total.openHours, said)],
    ['messagesPosted', figureText(total.messagesPosted, said)],
    ['medianWaitSeconds', waitText(total.medianWaitSeconds, said)],
  ] as const
  function uniqueText(text: string) {
    return total.uniqueParticipants.kind === 'shown' ? `${reports.upTo} ${text}` : text
  }
  return (
    <section aria-labelledby={id} className="stack-s">
      <h3 id={id}>{reports.total}</h3>
      <dl className="kpis">
        {figures.map(([measure, text]) => (
          <div key={measure} className="kpi">
            <dt className="small muted">{reports.measures[measure]}</dt>
            <dd>
              <b className={/\d/.test(text) ? undefined : 'inwords'}>{text}</b>
              <span className="xs muted">{reports.definitions[measure]}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
