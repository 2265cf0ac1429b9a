import { houseRules } from '@lyktan/shared/house-rules.ts'
import type { StandingView } from '@lyktan/shared/members.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useState } from 'react'

import { request } from '../connection/request.ts'
import { Button, LinkButton } from '../look/Button.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { Note } from '../look/Note.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useWords } from '../words/words.ts'

type Warning = NonNullable<StandingView['warning']>

/**
 * A warning in the room: read, and confirmed by the one it is for, before she writes again. It can be put aside to read on
 * in the room; then a line above the field leads back to it.
 */
export function WarningDialog({ warning }: { readonly warning: Warning | null }) {
  const { standing } = useWords()
  const [asideId, setAsideId] = useState<string | null>(null)
  if (warning === null) return null
  const isAside = asideId === warning.decisionId
  return (
    <>
      {isAside && (
        <Note tone="warn">
          <p>{standing.warningWaits}</p>
          <p>
            <Button kind="sec" onClick={() => setAsideId(null)}>
              {standing.warningRead}
            </Button>
          </p>
        </Note>
      )}
      <Dialog open={!isAside} onClose={() => setAsideId(warning.decisionId)} title={standing.warningTitle}>
        <WarningText warning={warning} />
      </Dialog>
    </>
  )
}

function WarningText({ warning }: { readonly warning: Warning }) {
  const { standing, rules } = useWords()
  const [problem, setProblem] = useState<Problem | null>(null)
  const rule = houseRules.find((number) => number === warning.rule)
  const confirm = async () => {
    const reply = await request('standing:confirm', { decisionId: warning.decisionId })
    setProblem(reply.ok ? null : reply.problem)
  }
  return (
    <>
      <p>{standing.warningLead}</p>
      {warning.words && (
        <blockquote className="words" dir="auto">
          {warning.words}
        </blockquote>
      )}
      {rule && (
        <p>
          {standing.rule(rule)} <b className="b">{rules.list[rule].name}</b> {rules.list[rule].text}
        </p>
      )}
      <p className="small">{standing.warningFoot}</p>
      {problem && <ProblemNote problem={problem} />}
      <div className="stack-s">
        <Button icon="check" onClick={() => void confirm()}>
          {standing.warningConfirm}
        </Button>
        <LinkButton kind="quiet" href="/jag/lage">
          {standing.why}
        </LinkButton>
      </div>
    </>
  )
}
