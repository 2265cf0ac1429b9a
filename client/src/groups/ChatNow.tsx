import type { RoomId } from '@lyktan/shared/ids.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'
import type { ComponentProps } from 'react'

import { useStore } from '../connection/store.ts'
import { LiveChat } from '../live/LiveChat.tsx'
import type { RoomState } from '../messages/messages.state.ts'
import { useRoom } from '../messages/use-room.ts'
import { useGroupsWords } from './groups-words.ts'
import { useGroups } from './use-groups.ts'

type ChatNowProps = ComponentProps<typeof LiveChat> & { readonly session: SessionView }

/** The conversation that somebody is in now: the whole session's, or while it is divided her own group's. */
export function ChatNow({ session, ...chat }: ChatNowProps) {
  const { division } = useGroups(session.id)
  const mine = division?.mine
  if (!mine) return <LiveChat {...chat} />
  return <GroupChat key={mine.roomId} roomId={mine.roomId} number={mine.number} me={chat.me} />
}

interface GroupChatProps {
  readonly roomId: RoomId
  readonly number: number
  readonly me: MeView
}

function GroupChat({ roomId, number, me }: GroupChatProps) {
  const opened = useRoom(roomId, me)
  return opened && <GroupChatIn {...opened} number={number} me={me} />
}

const roomOf = ({ room }: RoomState) => room

function GroupChatIn({
  open,
  kept,
  number,
  me,
}: NonNullable<ReturnType<typeof useRoom>> & Omit<GroupChatProps, 'roomId'>) {
  const words = useGroupsWords()
  const room = useStore(open.store, roomOf)
  return room && <LiveChat title={words.group(number)} room={room} me={me} open={open} kept={kept} />
}
