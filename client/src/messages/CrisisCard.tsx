import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import { Link } from 'wouter'

import { emergency, resources } from '../help/resources.ts'
import { Icon } from '../look/Icon.tsx'
import { useWords } from '../words/words.ts'
import '../help/help-lines.css'

/** The numbers stand in one place, with the day when somebody last called them. */
const numberOf = (line: 'bris' | 'mind'): string =>
  resources.find(({ key }) => key === line)?.phone?.number ?? emergency.number

interface CrisisCardProps {
  readonly ageBand: AgeBand | null
  /** A leader who can answer now. */
  readonly leader: string | null
}

/**
 * Help at once, when a text sounds heavy. 112 always comes first; then Bris for those under 18, and Mind for those who
 * are older. Nobody is stopped from anything by it.
 */
export function CrisisCard({ ageBand, leader }: CrisisCardProps) {
  const { crisis } = useWords().messages
  const bris = <HelpLine key="bris" text={crisis.under18} call={crisis.callBris} number={numberOf('bris')} />
  const mind = <HelpLine key="mind" text={crisis.suicide} call={crisis.callMind} number={numberOf('mind')} />
  return (
    <div className="stack crisis">
      <p className="b">{crisis.card}</p>
      <div className="sos">
        <p>{crisis.danger}</p>
        <a className="num112" href={`tel:${emergency.number}`}>
          {crisis.call112}
        </a>
      </div>
      {ageBand === '20-25' ? [mind] : [bris, mind]}
      {leader && (
        <p>
          <Link href="/samtal">{crisis.talk(leader)}</Link>
        </p>
      )}
      <p>
        <Link href="/hjalp">{crisis.more}</Link>
      </p>
    </div>
  )
}

interface HelpLineProps {
  readonly text: string
  readonly call: string
  readonly number: string
}

function HelpLine({ text, call, number }: HelpLineProps) {
  return (
    <div className="helpline">
      <Icon name="phone" />
      <p>{text}</p>
      <a className="b" href={`tel:${number}`}>
        {call}
      </a>
    </div>
  )
}
