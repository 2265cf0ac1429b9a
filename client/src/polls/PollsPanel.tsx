import { isLeader } from '@lyktan/shared/roles.ts'

import type { PanelProps } from '../live/panels.tsx'
import { MakePoll } from './MakePoll.tsx'
import { PollCard } from './PollCard.tsx'
import { usePolls } from './use-polls.ts'
import './asking.css'

/** The polls of a session, the newest that is open first. Nothing is drawn while there is none. */
export function PollsPanel({ session, me }: PanelProps) {
  const open = usePolls(session.id)
  const isHost = isLeader(me.role)
  const isLive = session.state === 'live'
  const newestFirst = open.polls.toReversed()
  const inOrder = [
    ...newestFirst.filter(({ state }) => state === 'open'),
    ...newestFirst.filter(({ state }) => state === 'draft'),
    ...newestFirst.filter(({ state }) => state === 'closed'),
  ]
  return (
    <>
      {inOrder.map((poll) => (
        <PollCard key={poll.id} poll={poll} open={open} isHost={isHost} />
      ))}
      {isHost && <MakePoll sessionId={session.id} isLive={isLive} onMade={open.put} />}
    </>
  )
}
