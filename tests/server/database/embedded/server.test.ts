import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Binary, BSON, type Document, Long, MongoClient } from 'mongodb'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Embedded, startEmbedded } from '../../../../server/database/embedded/start-embedded.ts'

let folder: string
let database: Embedded
let client: MongoClient

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'server-'))
  database = await startEmbedded({ folder })
  client = await new MongoClient(database.url).connect()
})

afterAll(async () => {
  await client.close()
  await database.stop()
  rmSync(folder, { recursive: true })
})

function message(opCode: number, content: Uint8Array): Buffer {
  const head = Buffer.alloc(16)
  head.writeInt32LE(16 + content.length, 0)
  head.writeInt32LE(7, 4)
  head.writeInt32LE(opCode, 12)
  return Buffer.concat([head, content])
}

const command = (body: Document): Buffer =>
  message(2013, Buffer.concat([Buffer.alloc(5), BSON.serialize(body)]))

function nested(depth: number): Document {
  let inner: Document = {}
  for (let i = 0; i < depth; i++) inner = { a: inner }
  return inner
}

/** Sends bytes and answers the first document that comes back, or undefined when the connection is closed instead. */
async function say(bytes: Uint8Array): Promise<Document | undefined> {
  const socket = connect(path.join(folder, 'db.sock'))
  socket.on('error', () => socket.destroy())
  socket.write(bytes)
  const [answer]: unknown[] = await Promise.race([once(socket, 'data'), once(socket, 'close')])
  socket.destroy()
  return Buffer.isBuffer(answer) ? BSON.deserialize(answer.subarray(21)) : undefined
}

const lsid = { id: new Binary(Buffer.alloc(16), 4) }

describe('a client that talks nonsense', () => {
  const closed: [string, Uint8Array][] = [
    ['a message of no length', Buffer.alloc(32)],
    ['a message that is too long', Buffer.from([0xff, 0xff, 0xff, 0x7f, ...Buffer.alloc(28)])],
    ['an unknown operation', message(2012, Buffer.alloc(20))],
    [
      'a section that ends outside of its message',
      message(2013, Buffer.from([0, 0, 0, 0, 0, 0xff, 0, 0, 0, 0])),
    ],
    [
      'a document that ends outside of its section',
      message(2013, Buffer.from([0, 0, 0, 0, 0, 9, 0, 0, 0, 3, 97, 0, 99, 0])),
    ],
    ['a message without a command', message(2013, Buffer.alloc(4))],
  ]

  it.each(closed)('is left, and others are served on: %s', async (_name, bytes) => {
    expect(await say(bytes)).toBeUndefined()
    expect(await client.db().command({ ping: 1 })).toMatchObject({ ok: 1 })
  })

  const answered: [string, Document][] = [
    ['an empty command', {}],
    ['a command without a database', { ping: 1 }],
    ['a name that every object has', { constructor: 1, $db: 'x' }],
    [
      'a session that is none',
      { find: 'x', $db: 'x', lsid: { id: 5 }, txnNumber: 'x', autocommit: false, startTransaction: true },
    ],
    [
      'a transaction without a number',
      { find: 'x', $db: 'x', lsid, autocommit: false, startTransaction: true },
    ],
    [
      'a commit of nothing',
      { commitTransaction: 1, $db: 'admin', lsid, txnNumber: Long.fromNumber(9), autocommit: false },
    ],
    ['documents that are numbers', { insert: 'x', documents: [1, 2], $db: 'x' }],
    ['an update that is a text', { update: 'x', updates: [{ q: {}, u: 'x' }], $db: 'x' }],
    [
      'a filter that is too deep',
      { find: 'x', filter: { $and: [nested(0), { $nor: [{ $or: 5 }] }] }, $db: 'x' },
    ],
    ['a document that is too deep', { insert: 'x', documents: [nested(200)], $db: 'x' }],
    ['a collection without a name', { insert: '', documents: [{}], $db: 'x' }],
    ['a database name that is a path', { insert: 'x', documents: [{}], $db: '../x' }],
  ]

  it.each(answered)('is told so, and others are served on: %s', async (_name, body) => {
    const answer = await say(command(body))

    expect(answer?.['ok'] === 0 || Array.isArray(answer?.['writeErrors'])).toBe(true)
    expect(JSON.stringify(answer)).not.toContain('"code":8,')
    expect(await client.db().command({ ping: 1 })).toMatchObject({ ok: 1 })
  })

  it('does not keep a transaction open that nobody can end', async () => {
    await say(
      command({
        find: 'x',
        $db: 'x',
        lsid,
        autocommit: false,
        startTransaction: true,
        txnNumber: Number.NaN,
      }),
    )

    expect(await client.db().collection('free').insertOne({})).toMatchObject({ acknowledged: true })
  })
})
