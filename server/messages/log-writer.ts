import type { Circumstances } from '../call.ts'
import { duplicateOf, firstFailure } from './duplicates.ts'
import type { ChangeEntry, Changed, Entry, PostEntry } from './log-entries.ts'
import { roomOf } from './log-entries.ts'
import { sayChanges } from './say-changes.ts'
import type { Done } from './say-changes.ts'
import { messages } from './message.model.ts'
import { isPlaced, viewMessage } from './message.view.ts'
import { moveEnd, numberRun } from './numbering.ts'
import { RoomEnds } from './room-ends.ts'

/** How many of its own numbers a message carries: hundreds of reactions must not make it grow without end. */
const revsMax = 500
/** Other processes may take the number that this one tries, but each time they come further. */
const triesMax = 100

/** Writes batches to the log, in order, and says and answers what is durable. */
export class LogWriter {
  readonly ends: RoomEnds
  /** The last number said in each room. */
  readonly said = new Map<string, number>()

  constructor(isOnlyWriter: boolean) {
    this.ends = new RoomEnds(isOnlyWriter)
  }

  /**
   * Writes everything in a batch. Never rejects: each entry learns its own fate. Only the order within a room matters, so the first new
   * messages of all rooms go as one command, then each room's changes beside each other's, and so on.
   */
  async write(batch: readonly Entry[]): Promise<void> {
    const lanes = Map.groupBy(batch, roomOf)
    await Promise.all([...lanes].map(([roomId, lane]) => this.#knowEnd(roomId, lane)))
    let waiting = [...lanes.values()].filter((lane) => lane.length > 0)
    while (waiting.length > 0) {
      await this.#post(waiting.flatMap(takePosts))
      await Promise.all(waiting.map((lane) => this.#change(takeChanges(lane))))
      waiting = waiting.filter((lane) => lane.length > 0)
    }
  }

  async #knowEnd(roomId: string, lane: Entry[]): Promise<void> {
    try {
      await this.ends.trusted(roomId, lane[0]?.call.now ?? new Date(0))
    } catch (error) {
      for (const entry of lane.splice(0)) entry.fail(error)
    }
  }

  /** Stores new messages with one ordered command, again from the first that was refused. */
  async #post(run: readonly PostEntry[]): Promise<void> {
    const done: Done[] = []
    let rest = run
    for (let tries = 0; rest.length > 0; tries += 1) {
      const records = rest.map(({ record }) => record)
      numberRun(records, this.ends.known)
      const error = await insert(records)
      const failure = error === null ? null : firstFailure(error)
      const stored = error === null ? rest.length : (failure?.index ?? 0)
      for (const entry of rest.slice(0, stored)) done.push(this.#posted(entry))
      rest = rest.slice(stored)
      const [failed] = rest
      if (failed === undefined) break
      if (failure === null || tries > triesMax + run.length) {
        for (const entry of rest) this.#giveUp(entry, error)
        break
      }
      rest = await this.#without(failed, rest, { failure, error })
    }
    this.#finish(done)
  }

  /** What is left to store after one message was refused. */
  async #without(
    failed: PostEntry,
    rest: readonly PostEntry[],
    why: { failure: { duplicate: string | null }; error: unknown },
  ): Promise<readonly PostEntry[]> {
    if (why.failure.duplicate === 'number') {
      try {
        await this.ends.read(failed.record.roomId, failed.call.now)
      } catch (error) {
        this.#giveUp(failed, error)
        return rest.slice(1)
      }
      return rest
    }
    if (why.failure.duplicate === 'clientId') await answerRepeat(failed)
    else this.#giveUp(failed, why.error)
    return rest.slice(1)
  }

  #posted(entry: PostEntry): Done {
    const { record } = entry
    if (!isPlaced(record)) throw new Error('a message was stored without its place')
    const end = this.ends.known.get(record.roomId)
    if (end) moveEnd(end, record)
    const view = viewMessage(record)
    return { call: entry.call, view, answer: () => entry.answer({ isRepeat: false, view }) }
  }

  async #change(run: readonly ChangeEntry[]): Promise<void> {
    const done: Done[] = []
    for (const entry of run) {
      try {
        const changed = await this.#changeOne(entry.call, entry)
        if (changed === null) entry.answer(null)
        else done.push({ call: entry.call, view: changed.view, answer: () => entry.answer(changed) })
      } catch (error) {
        this.#giveUp(entry, error)
      }
    }
    this.#finish(done)
  }

  async #changeOne(call: Circumstances, { change }: ChangeEntry): Promise<Changed | null> {
    const { roomId, messageId, when, update, takesPlace } = change
    for (let tries = 0; tries < triesMax; tries += 1) {
      const end = this.ends.known.get(roomId) ?? (await this.ends.read(roomId, call.now))
      const rev = end.rev + 1
      const place = takesPlace === true ? { seq: end.seq + 1 } : {}
      const numbered = {
        ...update,
        $set: { ...update.$set, ...place, rev },
        $push: { ...update.$push, revs: { $each: [rev], $slice: -revsMax } },
      }
      try {
        const filter = { ...when, _id: messageId, roomId }
        const record = await messages().findOneAndUpdate(filter, numbered, { returnDocument: 'after' })
        if (record === null || !isPlaced(record)) return null
        moveEnd(end, { ...place, rev })
        return { record, view: viewMessage(record) }
      } catch (error) {
        if (duplicateOf(error) !== 'number') throw error
        await this.ends.read(roomId, call.now)
      }
    }
    throw new Error('no free number was found')
  }

  #finish(done: readonly Done[]): void {
    sayChanges(done, this.said)
    for (const { answer } of done) answer()
  }

  /** Whether it was stored is not known: the client sends again under the same id. */
  #giveUp(entry: Entry, error: unknown): void {
    this.ends.distrust(roomOf(entry))
    entry.fail(error)
  }
}

async function insert(records: PostEntry['record'][]): Promise<unknown> {
  try {
    await messages().insertMany(records, { ordered: true })
    return null
  } catch (error) {
    return error
  }
}

async function answerRepeat(entry: PostEntry): Promise<void> {
  const { authorId, roomId, clientId } = entry.record
  try {
    const stored = await messages().findOne({ authorId, roomId, clientId })
    if (stored) entry.answer({ isRepeat: true, stored })
    else entry.fail(new Error('a message was refused as a repeat of none'))
  } catch (error) {
    entry.fail(error)
  }
}

/** Takes the new messages that a room's lane begins with. */
function takePosts(lane: Entry[]): PostEntry[] {
  const end = lane.findIndex(({ kind }) => kind !== 'post')
  return lane.splice(0, end === -1 ? lane.length : end).filter((entry) => entry.kind === 'post')
}

/** Takes the changes that a room's lane begins with. */
function takeChanges(lane: Entry[]): ChangeEntry[] {
  const end = lane.findIndex(({ kind }) => kind !== 'change')
  return lane.splice(0, end === -1 ? lane.length : end).filter((entry) => entry.kind === 'change')
}
