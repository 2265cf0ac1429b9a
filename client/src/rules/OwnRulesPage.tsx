import type { RuleSetId } from '@lyktan/shared/ids.ts'
import type { RulesNow } from '@lyktan/shared/rules.ts'
import { useEffect, useRef, useState } from 'react'

import { request } from '../connection/request.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { Note } from '../look/Note.tsx'
import { Unanswered } from '../look/Unanswered.tsx'
import { LeaderPage } from '../review/LeaderPage.tsx'
import { useWords } from '../words/words.ts'
import { NowCard } from './NowCard.tsx'
import { Precision } from './Precision.tsx'
import { RuleSetPage } from './RuleSetPage.tsx'
import { SetsCard } from './SetsCard.tsx'
import './rules.css'

/** `/personal/regler`: the municipality's own words in the filter, from draft to live and back. */
export function OwnRulesPage() {
  const { ownRules } = useWords()
  const { answer, problem, again, put } = useAnswer(() => request('rules:list', {}))
  const [opened, setOpened] = useState<RuleSetId | null>(null)
  const lists = useRef<HTMLHeadingElement>(null)
  const wasOpened = useRef(false)

  // From a list back to all of them: focus must not be lost with the page.
  useEffect(() => {
    if (opened === null && wasOpened.current) lists.current?.focus()
    wasOpened.current = opened !== null
  }, [opened])
  const close = () => {
    setOpened(null)
    again()
  }
  const nowChanged = (now: RulesNow) => {
    if (answer !== null) put({ ...answer, now })
    again()
  }
  return (
    <LeaderPage title={ownRules.title} lead={ownRules.lead}>
      <Unanswered isAnswered={answer !== null} problem={problem} again={again} />
      {answer !== null && opened !== null && (
        <RuleSetPage
          key={opened}
          setId={opened}
          list={answer}
          onNow={nowChanged}
          onStale={again}
          onOpen={setOpened}
          onClose={close}
        />
      )}
      {answer !== null && opened === null && (
        <div className="stack-l">
          <Note icon="person">
            <p>{ownRules.never}</p>
          </Note>
          <NowCard list={answer} onNow={nowChanged} onStale={again} />
          <SetsCard list={answer} heading={lists} onOpen={setOpened} />
          <Precision />
        </div>
      )}
    </LeaderPage>
  )
}
