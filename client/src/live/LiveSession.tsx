import type { MeView } from '@lyktan/shared/members.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'

import { useRoom } from '../messages/use-room.ts'
import { LivePage } from './LivePage.tsx'
import { LiveWaiting } from './LiveWaiting.tsx'
import '../messages/messages.css'
import '../rooms/room.css'
import './live.css'

interface LiveSessionProps {
  readonly session: SessionView
  readonly me: MeView
}

/**
 * A digital session in its lobby or while it goes on: a whole page, with what goes on, the conversation of its own room, and for adults what
 * they host with. A session that only meets in a house has nothing of this.
 */
export function LiveSession({ session, me }: LiveSessionProps) {
  return session.roomId === null ? null : (
    <LiveIn key={session.roomId} session={session} me={me} roomId={session.roomId} />
  )
}

function LiveIn({ session, me, roomId }: LiveSessionProps & { readonly roomId: string }) {
  const opened = useRoom(roomId, me)
  return opened ? <LivePage session={session} me={me} {...opened} /> : <LiveWaiting title={session.title} />
}
