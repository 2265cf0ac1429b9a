import { roomFloor } from '../rooms/room-floor.ts'
import type { RoomEnd } from './numbering.ts'
import { readRoomEnd } from './room-end.ts'

/**
 * After so long a silence in a room its end is read again. Numbers are unique without it; it keeps a process that knows an old end from
 * taking a number that was weeded, or one that a message with very many changes no longer carries.
 */
const trustedMilliseconds = 5000

/** Where each room's numbers stand, as far as this process knows. */
export class RoomEnds {
  readonly known = new Map<string, RoomEnd>()
  readonly #trustedMilliseconds: number

  /** @param isOnlyWriter no other process gives numbers: what this one knows stays true */
  constructor(isOnlyWriter: boolean) {
    this.#trustedMilliseconds = isOnlyWriter ? Infinity : trustedMilliseconds
  }

  /** The end that may be trusted now; read when it is unknown or too old. */
  async trusted(roomId: string, now: Date): Promise<RoomEnd> {
    const end = this.known.get(roomId)
    if (end !== undefined && now.getTime() - end.readAt < this.#trustedMilliseconds) return end
    return this.read(roomId, now)
  }

  /** Reads where a room's numbers stand now. */
  async read(roomId: string, now: Date): Promise<RoomEnd> {
    const read = await readRoomEnd(roomId, { seq: 0, rev: 0 })
    // The floor after the rest: it is raised before anything is weeded, so what was missed above is counted in it.
    const floor = await roomFloor(roomId)
    // Never lower than what this process has written itself while it read.
    const known = this.known.get(roomId)
    const end = {
      seq: Math.max(read.seq, floor.seq, known?.seq ?? 0),
      rev: Math.max(read.rev, floor.rev, known?.rev ?? 0),
      readAt: now.getTime(),
    }
    this.known.set(roomId, end)
    return end
  }

  /** Whether something was stored is not known: the next one to ask reads anew. */
  distrust(roomId: string): void {
    const end = this.known.get(roomId)
    if (end) end.readAt = -Infinity
  }
}
