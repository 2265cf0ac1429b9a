import type { Asked } from '@lyktan/shared/commands.ts'
import type { MessageView } from '@lyktan/shared/messages.ts'
import type { PersonView } from '@lyktan/shared/people.ts'

/** What I am about to tell the leaders about. */
export interface FlagPoint {
  readonly target: Asked<'flag:raise'>['target']
  readonly roomId: string
  /** Who wrote it, or who it is; null of a room. */
  readonly person: PersonView | null
}

export const pointAtMessage = ({ id, roomId, author }: MessageView): FlagPoint => ({
  target: { kind: 'message', messageId: id },
  roomId,
  person: author,
})

export const pointAtPerson = (person: PersonView, roomId: string): FlagPoint => ({
  target: { kind: 'person', memberId: person.id, roomId },
  roomId,
  person,
})

export const pointAtRoom = (roomId: string): FlagPoint => ({
  target: { kind: 'room', roomId },
  roomId,
  person: null,
})
