import type { MeView } from '@lyktan/shared/members.ts'
import { permits } from '@lyktan/shared/roles.ts'

import { LinkButton } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { Chip } from '../look/Chip.tsx'
import { useWords } from '../words/words.ts'
import { useStanding } from './standing.ts'
import { newsIn } from './standing.state.ts'

/** On my own page: the way to what counts for me and why. */
export function MyStanding({ me }: { readonly me: MeView }) {
  const { standing } = useWords()
  const news = newsIn(useStanding(me))
  if (!permits(me.role, 'see-own-standing')) return null
  return (
    <Card title={standing.title}>
      <p>{standing.lead}</p>
      <div className="row">
        <LinkButton kind="sec" icon="list" href="/jag/lage">
          {standing.toPage}
        </LinkButton>
        {news && <Chip tone="brand">{standing.fresh}</Chip>}
      </div>
    </Card>
  )
}
