import type { PersonView } from '@lyktan/shared/people.ts'

import type { Circumstances } from '../call.ts'
import type { RoomFacts } from '../rooms/room-book.ts'
import { messages } from './message.model.ts'

const mentionsMax = 10
const recentMessages = 50

/** Whom a text names with @nickname, of those who are in the room, on duty, or have just written there. In a sensitive room nobody. */
export async function mentionsIn(call: Circumstances, room: RoomFacts, text: string): Promise<string[]> {
  if (room.sensitive) return []
  const recent = await messages()
    .find({ roomId: room.id, seq: { $gt: room.floorSeq } })
    .project<{ author: PersonView }>({ author: 1 })
    .sort({ seq: -1 })
    .limit(recentMessages)
    .toArray()
  const here = call.live.presence.people(room.id).map(({ person }) => person)
  return namedIn(text, [...here, ...room.adults, ...recent.map(({ author }) => author)])
}

/** The longest nickname that follows each @ wins, whatever its case; a name ends where no letter or digit follows. */
export function namedIn(text: string, people: readonly Pick<PersonView, 'id' | 'nickname'>[]): string[] {
  const lower = text.toLowerCase()
  const named = new Set<string>()
  for (let at = lower.indexOf('@'); at !== -1 && named.size < mentionsMax; at = lower.indexOf('@', at + 1)) {
    let longest: Pick<PersonView, 'id' | 'nickname'> | undefined
    for (const person of people) {
      const name = person.nickname.toLowerCase()
      if (name.length <= (longest?.nickname.length ?? 0) || !lower.startsWith(name, at + 1)) continue
      if (!/^[\p{L}\p{N}]/u.test(lower.slice(at + 1 + name.length))) longest = person
    }
    if (longest) named.add(longest.id)
  }
  return [...named]
}
