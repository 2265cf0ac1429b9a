import type { PersonView } from '@lyktan/shared/people.ts'

import { useWords } from '../words/words.ts'
import { Icon } from './Icon.tsx'

/** Drawn from the badge field alone, never from a name: it cannot be imitated. */
export function Badge({ badge }: { readonly badge: PersonView['badge'] }) {
  const { look } = useWords()
  if (!badge) return null
  return (
    <span className={badge === 'leader' ? 'lead' : 'lead hostmark'}>
      <Icon name={badge === 'leader' ? 'shield' : 'star'} />
      {badge === 'leader' ? look.leaderBadge : look.hostBadge}
    </span>
  )
}
