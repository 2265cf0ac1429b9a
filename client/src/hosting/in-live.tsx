import type { RoomView } from '@lyktan/shared/rooms.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'

import { Note } from '../look/Note.tsx'
import { useWords } from '../words/words.ts'
import { HostAlarm } from './HostAlarm.tsx'
import { HostPanel } from './HostPanel.tsx'

interface InLive {
  readonly session: SessionView
  readonly room: RoomView
}

/** Before the start, what there is to do for a host comes first. */
export function HostPanelInLobby({ session }: InLive) {
  return session.state === 'lobby' ? <HostPanel session={session} /> : null
}

/** While it goes on, what is shown comes first, and leading it stands beside. */
export function HostPanelWhileLive({ session }: InLive) {
  if (session.state !== 'live') return null
  return (
    <>
      <HostAlarm />
      <HostPanel session={session} />
    </>
  )
}

/** Why nobody can write just now: also for those who look at the stage alone. Read aloud where the room says it. */
export function HostsGoneNote({ room }: InLive) {
  const { rooms } = useWords()
  if (room.reason !== 'hosts-gone') return null
  return (
    <Note tone="warn" icon="offline">
      <p>{rooms.hostsGone}</p>
    </Note>
  )
}
