import { useEffect, useState } from 'react'

import { useStore } from '../connection/store.ts'
import type { RoomState } from '../messages/messages.state.ts'
import type { OpenRoom } from '../messages/room-connection.ts'

const lastOf = ({ log }: RoomState) => log.messages.at(-1)?.seq ?? 0

/** How many messages have come since the conversation was last in sight. What stood there at arrival is not new. */
export function useFreshInChat(open: OpenRoom, isInSight: boolean): number {
  const last = useStore(open.store, lastOf)
  const [seen, see] = useState<number | null>(null)
  useEffect(() => {
    // What is in sight is seen when it is drawn, not a moment before.
    // eslint-disable-next-line react/set-state-in-effect
    if (isInSight || (seen === null && last > 0)) see(last)
  }, [isInSight, last, seen])
  return seen === null || isInSight ? 0 : Math.max(0, last - seen)
}
