import type { CaseDetail } from '@lyktan/shared/review.ts'

import { Button, LinkButton } from '../look/Button.tsx'
import { useWords } from '../words/words.ts'
import type { Desk } from './use-desk.ts'

interface CaseToolsProps {
  readonly detail: CaseDetail
  readonly desk: Desk
}

/** The ways on that are no decision: to a colleague, to the manager, later, or simply not me. None asks for a reason. */
export function CaseTools({ detail, desk }: CaseToolsProps) {
  const words = useWords()
  const { onward } = words.desk
  const { acts, canAct } = desk
  if (acts === null) return null
  return (
    <details className="plain casetools">
      <summary>
        <span className="b">{onward.title}</span>
      </summary>
      <ul className="onward" role="list">
        <Way
          name={onward.give}
          hint={onward.giveHint}
          shortcut="5"
          canAct={canAct}
          act={() => desk.openSheet('give')}
        />
        {!detail.forManagers && (
          <Way
            name={onward.escalate}
            hint={onward.escalateHint}
            shortcut="6"
            canAct={canAct}
            act={acts.escalate}
          />
        )}
        <li>
          <LinkButton kind="sec" icon="heart" href="/personal/oro" className="way">
            <span>
              <span className="b">{onward.worry}</span>
              <span className="hint switchhint">{onward.worryHint}</span>
            </span>
          </LinkButton>
        </li>
        <Way name={onward.wait} hint={onward.waitHint} shortcut="W" canAct={canAct} act={acts.wait} />
        <Way name={onward.skip} hint={onward.skipHint} shortcut="S" canAct={canAct} act={acts.skip} />
        <Way name={onward.pass} hint={onward.passHint} shortcut="X" canAct={canAct} act={acts.pass} />
      </ul>
    </details>
  )
}

interface WayProps {
  readonly name: string
  readonly hint: string
  readonly shortcut: string
  readonly canAct: boolean
  readonly act: () => void
}

function Way({ name, hint, shortcut, canAct, act }: WayProps) {
  return (
    <li>
      <Button kind="sec" aria-keyshortcuts={shortcut} disabled={!canAct} onClick={act} className="way">
        <span>
          <span className="b">{name}</span>
          <span className="hint switchhint">{hint}</span>
        </span>
        <kbd aria-hidden="true">{shortcut}</kbd>
      </Button>
    </li>
  )
}
