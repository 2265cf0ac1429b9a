import { accessNeeds } from '@lyktan/shared/sign-up-choices.ts'
import type { AccessNeed } from '@lyktan/shared/sign-up-choices.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { announce } from '../look/announce.ts'
import { LinkButton } from '../look/Button.tsx'
import { Choice } from '../look/Choice.tsx'
import { Page } from '../look/Page.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { Unanswered } from '../look/Unanswered.tsx'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useSessionWords } from './session-words.ts'

/** What I need to take part, told once: each tick is kept at once. */
export function NeedsPage() {
  const words = useSessionWords()
  const { answer, problem, again, put } = useAnswer(() => ask('needs:view', {}))
  const [unsaved, setUnsaved] = useState<Problem | null>(null)

  async function choose(need: AccessNeed, isChosen: boolean): Promise<void> {
    const before = answer?.needs ?? []
    const needs = accessNeeds.filter((one) => (one === need ? isChosen : before.includes(one)))
    put({ needs })
    const reply = await ask('needs:set', { needs })
    setUnsaved(reply.ok ? null : reply.problem)
    put({ needs: reply.ok ? reply.needs : before })
    if (reply.ok) announce('status', words.needs.saved)
  }

  return (
    <Page title={words.needs.title} width="text" tabs={false}>
      <h1>{words.needs.title}</h1>
      <p>{words.needs.lead}</p>
      {!answer && <Unanswered isAnswered={false} problem={problem} again={again} />}
      {answer && (
        <fieldset className="stack-s">
          <legend>{words.needs.legend}</legend>
          {accessNeeds.map((need) => (
            <Choice
              key={need}
              kind="checkbox"
              name={need}
              checked={answer.needs.includes(need)}
              onChange={(isChosen) => void choose(need, isChosen)}
            >
              {words.needs.choices[need]}
            </Choice>
          ))}
        </fieldset>
      )}
      {unsaved && <ProblemNote problem={unsaved} />}
      <p className="row">
        <LinkButton kind="sec" icon="calendar" href="/traffar">
          {words.back}
        </LinkButton>
        <LinkButton kind="sec" icon="person" href="/jag">
          {words.needs.toMe}
        </LinkButton>
      </p>
    </Page>
  )
}
