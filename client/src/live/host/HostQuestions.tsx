import type { HostQuestion } from '@lyktan/shared/live.ts'

import { useLiveWords } from '../live-words.ts'
import type { PanelProps } from '../panels.tsx'
import { HostQuestionRow } from './HostQuestionRow.tsx'

/** The questions that a host reads before anybody else does; and those that are shown, or are not. Nobody's name is anywhere. */
export function HostQuestions({ live, view }: PanelProps) {
  const { questions: words } = useLiveWords()
  const all = view.hosts?.questions ?? []
  const waiting = all.filter(({ state }) => state === 'waiting')
  const shown = all.filter(({ state }) => state === 'shown' || state === 'answered')
  const declined = all.filter(({ state }) => state === 'declined')
  const list = (questions: readonly HostQuestion[]) => (
    <ol className="questions" role="list">
      {questions.map((question) => (
        <HostQuestionRow key={question.id} question={question} live={live} shown={view.shared.questions} />
      ))}
    </ol>
  )
  return (
    <section className="card stack" aria-labelledby="toread-h">
      <h2 id="toread-h">{words.hosts(waiting.length)}</h2>
      {waiting.length === 0 && <p className="muted small">{words.nothingToRead}</p>}
      {list(waiting)}
      {shown.length > 0 && <h3>{words.shownTitle}</h3>}
      {list(shown)}
      {declined.length > 0 && (
        <details>
          <summary>{`${words.declinedTitle}, ${declined.length}`}</summary>
          {list(declined)}
        </details>
      )}
    </section>
  )
}
