import { Binary, BSONRegExp, BSONSymbol, Code, Long, ObjectId, Timestamp } from 'bson'
import { fail } from './errors.ts'
import { type Doc, isDoc, own, tagOf, tags, toNumber } from './values.ts'

/*
 * Values as bytes whose order under memcmp is MongoDB's order of values. One encoder serves index keys, sort keys, grouping and
 * equality, so there is one order everywhere. Every encoding ends itself (none is the beginning of another), which is what lets
 * fields be put behind one another and a descending field be inverted byte by byte.
 */

let buffer = Buffer.allocUnsafe(8192)
let length = 0
let folding = false

function reserve(bytes: number): void {
  if (length + bytes <= buffer.length) return
  const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, length + bytes))
  buffer.copy(larger, 0, 0, length)
  buffer = larger
}

function writeByte(byte: number): void {
  reserve(1)
  buffer[length++] = byte
}

/** Strings as UTF-8: zero bytes become 00 FF, the end is 00 01. */
function writeText(text: string): void {
  reserve(text.length * 3 + 2)
  const written = buffer.write(text, length, 'utf8')
  if (!text.includes('\0')) length += written
  else writeEscaped(Buffer.from(buffer.subarray(length, length + written)))
  writeByte(0)
  writeByte(1)
}

function writeEscaped(bytes: Uint8Array): void {
  reserve(bytes.length * 2)
  for (const byte of bytes) {
    buffer[length++] = byte
    if (byte === 0) buffer[length++] = 0xff
  }
}

/** A double with its sign flipped, then how far an int64 beyond 2^53 lies from it. NaN is lowest. */
function writeNumber(value: unknown): void {
  const double = toNumber(value)
  reserve(10)
  if (Number.isNaN(double)) {
    buffer.fill(0, length, length + 10)
    length += 10
    return
  }
  buffer.writeDoubleBE(double === 0 ? 0 : double, length)
  if (double < 0) for (let i = length; i < length + 8; i++) buffer[i] = ~(buffer[i] ?? 0) & 0xff
  else buffer[length] = (buffer[length] ?? 0) | 0x80
  length += 8
  const rest =
    value instanceof Long && !Number.isSafeInteger(double) ? Number(value.toBigInt() - BigInt(double)) : 0
  buffer.writeUInt16BE(rest + 0x8000, length)
  length += 2
}

function writeDate(date: Date): void {
  const time = date.getTime()
  if (Number.isNaN(time)) fail(2, 'a date outside the range of JavaScript')
  reserve(8)
  const high = Math.floor(time / 2 ** 32)
  buffer.writeInt32BE(high, length)
  buffer[length] = (buffer[length] ?? 0) ^ 0x80
  buffer.writeUInt32BE(time - high * 2 ** 32, length + 4)
  length += 8
}

function writeBinary(value: Binary): void {
  const bytes = value.buffer.subarray(0, value.position)
  reserve(bytes.length + 5)
  length = buffer.writeUInt32BE(bytes.length, length)
  buffer[length++] = value.sub_type
  buffer.set(bytes, length)
  length += bytes.length
}

function writeDocument(doc: Doc): void {
  for (const name of Object.keys(doc)) {
    const value = own(doc, name)
    writeByte(tagOf(value))
    writeText(name)
    writeContent(value)
  }
  writeByte(0)
}

function writeObject(value: unknown): void {
  if (Array.isArray(value)) {
    for (const element of value) writeValue(element)
    writeByte(0)
  } else if (value instanceof Date) writeDate(value)
  else if (value instanceof ObjectId) writeRaw(value.id)
  else if (isDoc(value)) writeDocument(value)
  else if (value instanceof Binary) writeBinary(value)
  else if (value instanceof Timestamp) writeRaw(Uint8Array.from(value.toBytesBE()))
  else if (value instanceof BSONRegExp) {
    writeText(value.pattern)
    writeText(value.options)
  } else if (value instanceof BSONSymbol) writeText(value.value)
  else if (value instanceof Code) writeText(value.code)
}

function writeRaw(bytes: Uint8Array): void {
  reserve(bytes.length)
  buffer.set(bytes, length)
  length += bytes.length
}

function writeContent(value: unknown): void {
  if (typeof value === 'string') writeText(folding ? fold(value) : value)
  else if (typeof value === 'boolean') writeByte(value ? 1 : 0)
  else if (tagOf(value) === tags.number) writeNumber(value)
  else if (typeof value === 'object' && value !== null) writeObject(value)
}

function writeValue(value: unknown): void {
  writeByte(tagOf(value))
  writeContent(value)
}

/** How strings compare under the collation {locale: 'en', strength: 2}: without case, with accents. */
export function fold(text: string): string {
  return text.normalize('NFKD').toLowerCase()
}

/** One value as a key of its own. */
export function keyOf(value: unknown, isFolded = false): Buffer {
  length = 0
  folding = isFolded
  writeValue(value)
  return Buffer.from(buffer.subarray(0, length))
}

/** Several values behind one another; those with direction -1 are inverted. */
export function compoundKey(
  values: readonly unknown[],
  directions: readonly number[],
  isFolded = false,
): Buffer {
  length = 0
  folding = isFolded
  for (const [at, value] of values.entries()) {
    const start = length
    writeValue(value)
    if (directions[at] === -1) for (let i = start; i < length; i++) buffer[i] = ~(buffer[i] ?? 0) & 0xff
  }
  return Buffer.from(buffer.subarray(0, length))
}

/** A key as a string, for use in a Map or Set. */
export function keyText(value: unknown, isFolded = false): string {
  length = 0
  folding = isFolded
  writeValue(value)
  return buffer.toString('latin1', 0, length)
}

export function compareValues(left: unknown, right: unknown): number {
  return Buffer.compare(keyOf(left), keyOf(right))
}
