import type { PersonView } from '@lyktan/shared/people.ts'

import { Figure } from '../look/Figure.tsx'
import { useWords } from '../words/words.ts'

interface MentionListProps {
  readonly id: string
  readonly people: readonly PersonView[]
  readonly chosen: number
  readonly onPick: (person: PersonView) => void
}

/** Those who may be meant by what stands after the @. The field keeps the focus and says which one is chosen. */
export function MentionList({ id, people, chosen, onPick }: MentionListProps) {
  const { messages } = useWords()
  if (people.length === 0) return null
  return (
    // No element of HTML is a list of choices that belongs to a text field that keeps the focus.
    // eslint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div id={id} role="listbox" className="mentions" aria-label={messages.people}>
      {people.map((person, index) => (
        // The field's own keys choose; a press with the mouse must not take the focus from it.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={person.id}
          id={`${id}-${index}`}
          // eslint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="option"
          aria-selected={index === chosen}
          tabIndex={-1}
          className="person"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(person)}
        >
          <Figure avatar={person.avatar} size="small" />
          <bdi>{person.nickname}</bdi>
        </div>
      ))}
    </div>
  )
}
