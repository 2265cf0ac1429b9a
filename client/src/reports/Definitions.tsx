import { useId } from 'react'

import { useWords } from '../words/words.ts'

/** What each measure counts, and what stands where a figure is not shown (R-2.3: printed in every report). */
export function Definitions() {
  const { reports } = useWords()
  const id = useId()
  const names: Readonly<Record<string, string>> = reports.measures
  return (
    <section className="card stack" aria-labelledby={id}>
      <h3 id={id}>{reports.definitionsTitle}</h3>
      <dl className="definitions">
        {Object.entries(reports.definitions).map(([measure, text]) => (
          <div key={measure}>
            <dt className="b">{names[measure]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <ul className="suppressed small">
        {Object.entries(reports.suppressed).map(([kind, text]) => (
          <li key={kind}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
