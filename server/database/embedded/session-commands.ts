import { UUID } from 'bson'
import type { Call, Command } from './command.ts'
import { docListOption, listOption } from './options.ts'
import { idleSessionMinutes, sessionKey } from './sessions.ts'
import type { Doc } from './values.ts'

const plain = (run: (call: Call) => Doc): Command => ({ kind: 'plain', options: [], run })

function endListed(call: Call): Doc {
  for (const lsid of listOption(call.body, call.name) ?? []) {
    const key = sessionKey(lsid)
    if (key !== undefined) call.endSession(key)
  }
  return { ok: 1 }
}

export const sessionCommands: Record<string, Command> = {
  startSession: plain(() => ({ id: { id: new UUID() }, timeoutMinutes: idleSessionMinutes, ok: 1 })),
  refreshSessions: plain((call) => {
    for (const lsid of docListOption(call.body, 'refreshSessions')) call.sessions.of({ lsid })
    return { ok: 1 }
  }),
  endSessions: plain(endListed),
  killSessions: plain(endListed),
  killAllSessions: plain((call) => {
    for (const key of call.sessions.keys()) call.endSession(key)
    return { ok: 1 }
  }),
  commitTransaction: {
    ...plain((call) => call.transactions.commit(call.session, call.body)),
    isAllowedInTransaction: true,
  },
  abortTransaction: {
    ...plain((call) => call.transactions.abort(call.session, call.body)),
    isAllowedInTransaction: true,
  },
}
