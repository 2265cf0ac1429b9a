import { messages } from './message.model.ts'

/** A place in what a room still keeps: its log by number, then what is outside it. */
export interface KeptPlace {
  readonly part: 'log' | 'outside'
  readonly afterSeq: number
}

/** Texts in the order they are kept, and where to go on; null at the end of the room. */
export interface KeptPage {
  readonly texts: readonly string[]
  /** How many records were read; some of them have no text any more. */
  readonly read: number
  readonly next: KeptPlace | null
}

/** What waits or was taken away in one room is little; more than this of it is not read. */
const outsideMax = 5000

/** The texts that a room still keeps, a page at a time, by index: shown ones first, then what waits or was taken away. Nobody's name. */
export async function keptTexts(roomId: string, place: KeptPlace, limit: number): Promise<KeptPage> {
  return place.part === 'log' ? inLog(roomId, place.afterSeq, limit) : outside(roomId)
}

async function inLog(roomId: string, afterSeq: number, limit: number): Promise<KeptPage> {
  const page = await messages()
    .find({ roomId, seq: { $gt: afterSeq } }, { projection: { _id: 0, text: 1, seq: 1 } })
    .sort({ seq: 1 })
    .limit(limit)
    .toArray()
  const last = page.at(-1)?.seq
  const isEnd = page.length < limit || last === undefined
  const next: KeptPlace = isEnd ? { part: 'outside', afterSeq: 0 } : { part: 'log', afterSeq: last }
  return { texts: textsOf(page), read: page.length, next }
}

/** In no order: sorted, the database would walk through all that was ever written. */
async function outside(roomId: string): Promise<KeptPage> {
  const page = await messages()
    .find({ roomId, isOwn: true, seq: { $exists: false } }, { projection: { _id: 0, text: 1 } })
    .limit(outsideMax)
    .toArray()
  return { texts: textsOf(page), read: page.length, next: null }
}

const textsOf = (page: readonly { text: string }[]): string[] =>
  page.map(({ text }) => text).filter((text) => text !== '')

/** About how many a room keeps: the numbers above its floor. */
export async function keptCount(roomId: string, floorSeq: number): Promise<number> {
  const [newest] = await messages()
    .find({ roomId, seq: { $gt: floorSeq } }, { projection: { seq: 1 } })
    .sort({ seq: -1 })
    .limit(1)
    .toArray()
  return newest?.seq === undefined ? 0 : newest.seq - floorSeq
}
