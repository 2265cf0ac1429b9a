import type { MessageView } from '@lyktan/shared/messages.ts'

import type { Circumstances } from '../call.ts'
import { unbrokenRuns } from './numbering.ts'

/** Something stored in the log, not yet said or answered. */
export interface Done {
  readonly call: Circumstances
  readonly view: MessageView
  readonly answer: () => void
}

/**
 * Says what one write stored: one announcement for each room, with each message as it stands last. Where another process has written
 * between, a new announcement begins, so that `from` and `rev` never span a number that they do not carry.
 * @param said the last number said in each room; raised here
 */
export function sayChanges(done: readonly Done[], said: Map<string, number>): void {
  for (const [roomId, stored] of Map.groupBy(done, ({ view }) => view.roomId)) {
    const last = new Map(stored.map(({ view }) => [view.id, view]))
    const views = [...last.values()].sort((one, other) => one.rev - other.rev)
    for (const { from, rev } of unbrokenRuns(stored.map(({ view }) => view.rev))) {
      const messages = views.filter((view) => view.rev > from && view.rev <= rev)
      stored[0]?.call.say.toRoom(roomId, 'messages:changed', { roomId, from, rev, messages })
      said.set(roomId, Math.max(rev, said.get(roomId) ?? 0))
    }
  }
}
