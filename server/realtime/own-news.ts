import type { Circumstances } from '../call.ts'
import type { Live } from '../live.ts'
import { stackOf } from '../log.ts'
import type { NewsName, ProcessNews } from './say.ts'
import { ears } from './sockets.ts'
import type { Sockets } from './sockets.ts'

/** What this process does when something changed here or in another process: forgets old facts, ends connections that may not stay. */
export function ownNews(io: Sockets, live: Live, makeCall: () => Circumstances) {
  const hear: { [Name in NewsName]: (payload: ProcessNews[Name]) => void } = {
    'member:changed': ({ memberId }) => {
      live.members.forget(memberId)
      void endStaleSockets(io, memberId, makeCall())
    },
    'municipality:changed': ({ municipalityId }) => live.municipalities.forget(municipalityId),
    'rules:changed': ({ municipalityId }) => live.rules.forget(municipalityId),
    'room:changed': ({ roomId }) => live.rooms.forget(roomId),
    'member:dropped': ({ memberId, roomId }) => {
      live.presence.drop(roomId, memberId)
      const sockets = io.of('/').adapter.rooms.get(ears.member(memberId)) ?? new Set<string>()
      for (const id of sockets) void io.of('/').sockets.get(id)?.leave(ears.room(roomId))
    },
    'case:looked': (look) => live.desk.look({ ...look, until: new Date(look.until) }),
    'process:came': ({ processId }) => live.presence.meet(processId),
  }
  return <Name extends NewsName>(name: Name, payload: ProcessNews[Name]): void => hear[name](payload)
}

/** A member who is gone, or has signed out everywhere, hears nothing more: her sockets in this process end at once. */
async function endStaleSockets(io: Sockets, memberId: string, call: Circumstances): Promise<void> {
  const ids = [...(io.of('/').adapter.rooms.get(ears.member(memberId)) ?? [])]
  if (ids.length === 0) return
  try {
    const facts = await call.live.members.find(memberId)
    for (const id of ids) {
      const socket = io.of('/').sockets.get(id)
      if (socket !== undefined && facts?.sessionVersion !== socket.data.sessionVersion)
        socket.disconnect(true)
    }
  } catch (error) {
    // Unsure is no: without the facts nobody stays connected; honest clients come back at once.
    for (const id of ids) io.of('/').sockets.get(id)?.disconnect(true)
    call.log.error('member unreadable', { callId: call.id, stack: stackOf(error) })
  }
}
