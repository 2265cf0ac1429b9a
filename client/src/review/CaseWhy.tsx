import type { CaseDetail } from '@lyktan/shared/review.ts'

import { FlagsOnCase } from '../flags/FlagsOnCase.tsx'
import { Icon } from '../look/Icon.tsx'
import { nameList } from '../words/times.ts'
import { useLanguage, useWords } from '../words/words.ts'
import { FindingMarks } from './FindingMarks.tsx'
import type { CaseEvent, HeldCase } from './case.state.ts'
import { markedWords } from './marks.ts'
import { flagCategoriesOf, isShown, reasonsInOrder } from './templates.ts'

interface CaseWhyProps {
  readonly held: HeldCase
  readonly send: (event: CaseEvent) => void
}

/** Why it waits, in words, with the author's own words that made it so: behind the veil like the text itself. */
export function CaseWhy({ held, send }: CaseWhyProps) {
  const { review, desk } = useWords()
  const language = useLanguage()
  const { detail, isVeiled } = held
  const found = markedWords(detail.text, detail.spans).map((word) => `”${word}”`)
  return (
    <div className="stack-s">
      <h3>{review.why}</h3>
      <ul className="stack-s" role="list">
        {isShown(detail) && detail.flags.count === 0 && (
          <li className="irow">
            <Icon name="eye" />
            <span>{review.shownAlready}</span>
          </li>
        )}
        {reasonsInOrder(detail.reasons).map((reason) => (
          <li key={reason} className="irow">
            <Icon name="shield" />
            <span>{review.reasons[reason]}</span>
          </li>
        ))}
        <Flags detail={detail} />
        {detail.kind === 'appeal' && (
          <li className="irow">
            <Icon name="undo" />
            <span>{desk.appealWhy}</span>
          </li>
        )}
      </ul>
      {detail.flags.count > 0 && <FlagsOnCase key={detail.id} caseId={detail.id} />}
      {found.length > 0 && (
        <p className="small muted">
          {isVeiled ? review.hiddenWords : review.foundWords(nameList(found, language))}
        </p>
      )}
      <FindingMarks
        findings={detail.findings}
        right={held.draft.right}
        onJudge={(finding, isRight) => send({ type: 'draft', event: { type: 'right', finding, isRight } })}
      />
    </div>
  )
}

/** As what people have told us of it. Who they are is nobody's business here. */
function Flags({ detail }: { readonly detail: CaseDetail }) {
  const { desk } = useWords()
  const language = useLanguage()
  if (detail.flags.count === 0) return null
  const told = flagCategoriesOf(detail).map((category) => desk.flagTitles[category].toLowerCase())
  return (
    <li className="irow">
      <Icon name="bell" />
      <span>
        {desk.flagged(detail.flags.count)}
        {told.length > 0 && <b className="b">: {nameList(told, language)}</b>}
      </span>
    </li>
  )
}
