import type { MeView } from '@lyktan/shared/members.ts'
import { permits } from '@lyktan/shared/roles.ts'

import { LinkButton } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { Chip } from '../look/Chip.tsx'
import { Figure } from '../look/Figure.tsx'
import { useWords } from '../words/words.ts'
import { IgnoreButton } from './IgnoreButton.tsx'
import { freshAnswers } from './told.state.ts'
import { useTold } from './told.ts'
import './flags.css'

/** On my own page: the way to what I have told, and whom I have chosen not to see. */
export function MyTold({ me }: { readonly me: MeView }) {
  const { flags } = useWords()
  const told = useTold(me)
  const count = freshAnswers(told).length
  if (!permits(me.role, 'raise-flag')) return null
  return (
    <>
      <Card title={flags.mine}>
        <p>{flags.mineLead}</p>
        <div className="row">
          <LinkButton kind="sec" icon="flag" href="/jag/sag-till">
            {flags.toMine}
          </LinkButton>
          {count > 0 && <Chip tone="ok">{flags.answers(count)}</Chip>}
        </div>
      </Card>
      {permits(me.role, 'ignore-member') && (
        <Card title={flags.ignoredTitle}>
          <p className="small muted">{flags.ignoreHint}</p>
          {told.ignored?.length === 0 && <p>{flags.ignoredNone}</p>}
          <ul className="stack-s" role="list">
            {told.ignored?.map(({ person }) => (
              <li className="person" key={person.id}>
                <Figure avatar={person.avatar} size="small" />
                <bdi>{person.nickname}</bdi>
                <span className="push">
                  <IgnoreButton person={person} me={me} roomId={null} />
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
