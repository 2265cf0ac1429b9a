import type { PersonView } from '@lyktan/shared/people.ts'

import type { Words } from '../words/words.ts'

/** Who writes just now: one or two by name, more as several; nothing about somebody who is not in sight. */
export function typingWords(
  ids: readonly string[],
  people: readonly PersonView[],
  { messages }: Words,
): string {
  const names = people.filter(({ id }) => ids.includes(id)).map(({ nickname }) => nickname)
  return names.length > 2 ? messages.severalTyping : messages.typing(names.join(', '), names.length)
}
