import type { PersonView } from '@lyktan/shared/people.ts'

import { Note } from '../look/Note.tsx'
import { useWords } from '../words/words.ts'

/** The limits of secrecy in plain words, with the names of those who can read: told before anything is written. */
export function Limits({ adults }: { readonly adults: readonly (PersonView | null)[] }) {
  const { talks } = useWords()
  const [first, second] = adults.filter((adult) => adult !== null).map(({ nickname }) => nickname)
  if (first === undefined) return null
  return (
    <Note>
      <p>{second === undefined ? talks.limitsOne(first) : talks.limits(first, second)}</p>
    </Note>
  )
}
