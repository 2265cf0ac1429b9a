import { deserialize } from 'bson'
import { fail } from './errors.ts'
import { firstName } from './raw.ts'
import { decode, decodeInsert, type Doc, encode, isDoc, own, put } from './values.ts'

/*
 * MongoDB's wire protocol: OP_MSG, and OP_QUERY for the first question of old drivers. Compression is never offered.
 */

export const largestMessage = 48_000_000
const headerBytes = 16
const opReply = 1
const opQuery = 2004
const opMessage = 2013
const checksumPresent = 1
const moreToCome = 2

export interface Request {
  requestId: number
  isOldQuery: boolean
  /** False when the client said that it does not listen for an answer. */
  wantsReply: boolean
  /** The command with the documents of its sequences put in; decoded with number types kept. */
  body: Doc
}

/** What a command answers: a document, or its bytes when it was put together by hand. */
export type Reply = Doc | Uint8Array

/** Takes whole messages from the front of what has arrived; undefined in `rest` never happens. @throws CommandError for nonsense */
export function splitMessages(bytes: Buffer): { messages: Buffer[]; rest: Buffer } {
  const messages: Buffer[] = []
  let at = 0
  while (bytes.length - at >= headerBytes) {
    const size = bytes.readInt32LE(at)
    if (size < headerBytes || size > largestMessage + headerBytes * 1024)
      fail(9, `a message of ${size} bytes`)
    if (bytes.length - at < size) break
    messages.push(bytes.subarray(at, at + size))
    at += size
  }
  return { messages, rest: bytes.subarray(at) }
}

export function readRequest(message: Buffer): Request {
  const requestId = message.readInt32LE(4)
  const opCode = message.readInt32LE(12)
  if (opCode === opQuery) return readOldQuery(message, requestId)
  if (opCode !== opMessage) return fail(9, `the operation code ${opCode} is not known`)
  const flags = message.readUInt32LE(headerBytes)
  if (flags & 0xffff & ~(checksumPresent | moreToCome)) fail(9, `unknown message flags ${flags}`)
  const end = message.length - (flags & checksumPresent ? 4 : 0)
  return { requestId, isOldQuery: false, wantsReply: !(flags & moreToCome), body: readSections(message, end) }
}

function readOldQuery(message: Buffer, requestId: number): Request {
  const nameEnd = message.indexOf(0, headerBytes + 4)
  const body = deserialize(message.subarray(nameEnd + 9)) as Doc
  const inner = own(body, '$query')
  return {
    requestId,
    isOldQuery: true,
    wantsReply: true,
    body: { ...(isDoc(inner) ? inner : body), $db: 'admin' },
  }
}

function readSections(message: Buffer, end: number): Doc {
  let body: Doc | undefined
  const sequences: [string, unknown[]][] = []
  for (let at = headerBytes + 4; at < end;) {
    const kind = message[at]
    const size = message.readInt32LE(at + 1)
    if (size < 5 || at + 1 + size > end) fail(9, 'a section that is longer than its message')
    const section = message.subarray(at + 1, at + 1 + size)
    if (kind === 0) body = firstName(section) === 'insert' ? decodeInsert(section) : decode(section)
    else if (kind === 1) sequences.push(readSequence(section))
    else fail(9, `a section of the unknown kind ${kind}`)
    at += 1 + size
  }
  if (!body) return fail(9, 'a message without a command')
  for (const [name, documents] of sequences) put(body, name, documents)
  return body
}

/** A sequence of documents under one name. Those to insert stay bytes, others are decoded. */
function readSequence(section: Buffer): [string, unknown[]] {
  const nameEnd = section.indexOf(0, 4)
  const name = section.toString('utf8', 4, nameEnd)
  const documents: unknown[] = []
  for (let at = nameEnd + 1; at < section.length;) {
    const size = section.readInt32LE(at)
    if (size < 5 || at + size > section.length) fail(9, 'a document that is longer than its sequence')
    const bytes = section.subarray(at, at + size)
    documents.push(name === 'documents' ? bytes : decode(bytes))
    at += size
  }
  return [name, documents]
}

let lastReplyId = 0

export function replyMessage(request: Request, reply: Reply): Buffer {
  const body = reply instanceof Uint8Array ? reply : encode(reply)
  const head = Buffer.alloc(request.isOldQuery ? 36 : 21)
  lastReplyId = (lastReplyId + 1) & 0x7fffffff
  head.writeInt32LE(head.length + body.length, 0)
  head.writeInt32LE(lastReplyId, 4)
  head.writeInt32LE(request.requestId, 8)
  head.writeInt32LE(request.isOldQuery ? opReply : opMessage, 12)
  if (request.isOldQuery) {
    head.writeInt32LE(8, 16)
    head.writeInt32LE(1, 32)
  }
  return Buffer.concat([head, body])
}

export interface Batch {
  which: 'firstBatch' | 'nextBatch'
  cursorId: string
  namespace: string
  documents: readonly Uint8Array[]
}

const digits = (at: number): number => (at < 10 ? 1 : 1 + digits(Math.floor(at / 10)))

/** The answer of a find or getMore, put together from stored bytes without decoding or encoding anything. */
export function cursorReply({ which, cursorId, namespace, documents }: Batch): Buffer {
  let listSize = 5
  for (const [at, document] of documents.entries()) listSize += 2 + digits(at) + document.length
  const nameSize = Buffer.byteLength(namespace) + 1
  const cursorSize = 4 + (2 + which.length + listSize) + (4 + 8) + (4 + 4 + nameSize) + 1
  const size = 4 + (8 + cursorSize) + (4 + 8) + 1
  const reply = Buffer.allocUnsafe(size)
  let at = reply.writeInt32LE(size, 0)
  at += reply.write('\x03cursor\0', at, 'latin1')
  at = reply.writeInt32LE(cursorSize, at)
  at += reply.write(`\x04${which}\0`, at, 'latin1')
  at = reply.writeInt32LE(listSize, at)
  for (const [place, document] of documents.entries()) {
    at += reply.write(`\x03${place}\0`, at, 'latin1')
    reply.set(document, at)
    at += document.length
  }
  at += reply.write('\0\x12id\0', at, 'latin1')
  at = reply.writeBigInt64LE(BigInt(cursorId), at)
  at += reply.write('\x02ns\0', at, 'latin1')
  at = reply.writeInt32LE(nameSize, at)
  at += reply.write(`${namespace}\0`, at)
  at += reply.write('\0\x01ok\0', at, 'latin1')
  at = reply.writeDoubleLE(1, at)
  reply[at] = 0
  return reply
}
