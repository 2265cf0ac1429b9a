import type { MeView } from '@lyktan/shared/members.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import { permits } from '@lyktan/shared/roles.ts'

import { Button } from '../look/Button.tsx'
import { useWords } from '../words/words.ts'
import { IgnoreButton } from './IgnoreButton.tsx'

interface PersonToolsProps {
  readonly person: PersonView
  readonly roomId: string
  readonly me: MeView
  readonly onFlag: (person: PersonView) => void
}

/** What I can do about somebody in the list of who is here. */
export function PersonTools({ person, roomId, me, onFlag }: PersonToolsProps) {
  const { flags } = useWords()
  if (person.id === me.id) return null
  const mayIgnore = person.badge !== 'leader' && permits(me.role, 'ignore-member')
  return (
    <span className="persontools push">
      {mayIgnore && <IgnoreButton person={person} me={me} roomId={roomId} iconOnly />}
      <Button kind="quiet" icon="flag" iconOnly aria-haspopup="dialog" onClick={() => onFlag(person)}>
        {flags.raiseAbout(person.nickname)}
      </Button>
    </span>
  )
}
