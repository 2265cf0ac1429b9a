/** The last numbers given in a room: its next message gets one more of each, a change of a message only a `rev`. */
export interface RoomEnd {
  seq: number
  rev: number
  /** ms since 1970, when the database was last asked. */
  readAt: number
}

export interface Numbered {
  roomId: string
  seq?: number
  rev?: number
  revs?: number[]
}

/** Gives each of a run of new messages the next numbers of its room, in order. The ends themselves move when the run is stored. */
export function numberRun(run: readonly Numbered[], ends: ReadonlyMap<string, RoomEnd>): void {
  const next = new Map<string, { seq: number; rev: number }>()
  for (const message of run) {
    const last = next.get(message.roomId) ?? ends.get(message.roomId)
    if (last === undefined) throw new Error('a room was numbered before its end was read')
    const numbers = { seq: last.seq + 1, rev: last.rev + 1 }
    next.set(message.roomId, numbers)
    message.seq = numbers.seq
    message.rev = numbers.rev
    message.revs = [numbers.rev]
  }
}

/** Stored: the room's end moves on. Never backwards, as another process may have been read meanwhile. */
export function moveEnd(end: RoomEnd, numbers: { seq?: number | undefined; rev: number }): void {
  end.seq = Math.max(end.seq, numbers.seq ?? 0)
  end.rev = Math.max(end.rev, numbers.rev)
}

/** Numbers in unbroken runs, `from` the one before the first: what lies between two runs was written by another process. */
export function unbrokenRuns(revs: readonly number[]): { from: number; rev: number }[] {
  const runs: { from: number; rev: number }[] = []
  for (const rev of revs.toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last !== undefined && last.rev + 1 === rev) last.rev = rev
    else runs.push({ from: rev - 1, rev })
  }
  return runs
}
