import type { FlagTarget } from '@lyktan/shared/flags.ts'
import type { MemberId, RoomId } from '@lyktan/shared/ids.ts'
import { isLeader } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { saidInRoom } from '../messages/said-in-room.ts'
import { Refusal } from '../refusal.ts'
import { roomFor } from '../rooms/room-for.ts'
import { metInRoom } from './met-in-room.ts'

/** What a flag is about, once it is known that the one who flags can have seen it. */
export interface Pointed {
  readonly target: string
  readonly roomId: RoomId
  /** Who wrote it, or who it is; null of a room. */
  readonly aboutId: MemberId | null
  readonly isAboutLeader: boolean
}

/** What the actor points at. One that she cannot have seen is answered as one that does not exist. @throws Refusal 'not-found', 'suspended' */
export async function pointAt(call: Call, target: FlagTarget): Promise<Pointed> {
  switch (target.kind) {
    case 'message':
      return pointAtMessage(call, target.messageId)
    case 'person': {
      const met = await metInRoom(call, 'raise-flag', target)
      const { memberId, roomId } = target
      return { target: memberId, roomId, aboutId: memberId, isAboutLeader: isLeader(met.role) }
    }
    case 'room': {
      const { id } = await roomFor(call, 'raise-flag', target.roomId)
      return { target: id, roomId: id, aboutId: null, isAboutLeader: false }
    }
  }
}

async function pointAtMessage(call: Call, messageId: string): Promise<Pointed> {
  const said = await saidInRoom({ municipalityId: call.actor.municipalityId, messageId })
  if (said === null) throw new Refusal('not-found')
  const room = await roomFor(call, 'raise-flag', said.roomId)
  if (said.seq <= room.floorSeq) throw new Refusal('not-found')
  const { roomId, authorId, isByLeader } = said
  return { target: messageId, roomId, aboutId: authorId, isAboutLeader: isByLeader }
}
