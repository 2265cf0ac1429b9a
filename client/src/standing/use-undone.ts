import { useEffect } from 'react'

import { hear } from '../connection/socket.ts'
import type { OpenRoom } from '../messages/room-connection.ts'

/** A leader took a decision about me back: what I wrote may wait again or show, so the open room is read anew. */
export function useUndone(open: OpenRoom): void {
  useEffect(() => hear('decision:undone', () => open.enter()), [open])
}
