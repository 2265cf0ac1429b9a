import { ObjectId } from 'bson'
import { fail } from './errors.ts'

/** Bytes of a value of a fixed size, by BSON type. */
const fixed: Record<number, number> = {
  1: 8,
  6: 0,
  7: 12,
  8: 1,
  9: 8,
  10: 0,
  16: 4,
  17: 8,
  18: 8,
  19: 16,
  127: 0,
  255: 0,
}

function endOfName(bytes: Buffer, at: number): number {
  const end = bytes.indexOf(0, at)
  return end < 0 ? fail(22, 'an element name without an end') : end + 1
}

function endOfValue(bytes: Buffer, type: number, at: number): number {
  const size = fixed[type]
  if (size !== undefined) return at + size
  if (type === 2 || type === 13 || type === 14) return at + 4 + bytes.readInt32LE(at)
  if (type === 3 || type === 4 || type === 15) return at + bytes.readInt32LE(at)
  if (type === 5) return at + 5 + bytes.readInt32LE(at)
  if (type === 11) return endOfName(bytes, endOfName(bytes, at))
  return fail(22, `an element of the unknown type ${type}`)
}

/** The name of a document's first field; undefined when it has none. */
export function firstName(bytes: Buffer): string | undefined {
  return bytes[4] === 0 ? undefined : bytes.toString('utf8', 5, endOfName(bytes, 5) - 1)
}

/** A document's bytes with _id as its first field, made when there is none. Nothing else is touched or encoded again. */
export function withIdFirst(bytes: Buffer): Buffer {
  if (firstName(bytes) === '_id') return bytes
  for (let at = 4; at < bytes.length - 1;) {
    const start = at
    const nameEnd = endOfName(bytes, at + 1)
    const end = endOfValue(bytes, bytes[at] ?? 0, nameEnd)
    if (end <= at || end > bytes.length) fail(22, 'an element that is longer than its document')
    if (nameEnd - at === 5 && bytes.toString('latin1', at + 1, nameEnd - 1) === '_id') {
      return Buffer.concat([
        bytes.subarray(0, 4),
        bytes.subarray(start, end),
        bytes.subarray(4, start),
        bytes.subarray(end),
      ])
    }
    at = end
  }
  const id = Buffer.concat([Buffer.from([7]), Buffer.from('_id\0'), new ObjectId().id])
  const size = Buffer.alloc(4)
  size.writeInt32LE(bytes.length + id.length)
  return Buffer.concat([size, id, bytes.subarray(4)])
}
