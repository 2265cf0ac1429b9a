import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  Double,
  Long,
  MongoBulkWriteError,
  MongoClient,
  MongoServerError,
  type Collection,
  type Document,
} from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Embedded, startEmbedded } from '../../../../server/database/embedded/start-embedded.ts'

interface Thing extends Document {
  _id: number | string
}

let folder: string
let database: Embedded
let client: MongoClient
let made = 0

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'embedded-'))
  database = await startEmbedded({ folder })
  client = await new MongoClient(database.url).connect()
})

afterAll(async () => {
  await client.close()
  await database.stop()
  rmSync(folder, { recursive: true })
})

async function things(documents: Thing[] = []): Promise<Collection<Thing>> {
  const collection = client.db().collection<Thing>(`things${made++}`)
  if (documents.length) await collection.insertMany(documents)
  return collection
}

async function failure(run: () => Promise<unknown>): Promise<MongoServerError> {
  try {
    await run()
  } catch (error) {
    if (error instanceof MongoServerError) return error
    throw error
  }
  throw new Error('it did not fail')
}

describe('a broken unique index', () => {
  it('is told with its name, key pattern and value, and leaves nothing behind', async () => {
    const collection = await things([{ _id: 1, room: 'r', seq: 1 }])
    await collection.createIndex({ room: 1, seq: -1 }, { unique: true })

    const error = await failure(() => collection.insertOne({ _id: 2, room: 'r', seq: 1 }))

    expect(error).toMatchObject({
      code: 11000,
      keyPattern: { room: 1, seq: -1 },
      keyValue: { room: 'r', seq: 1 },
    })
    expect(error.message).toBe(
      `E11000 duplicate key error collection: lyktan.${collection.collectionName} index: room_1_seq_-1 dup key: { room: "r", seq: 1 }`,
    )
    expect(await collection.countDocuments()).toBe(1)
  })

  it('is told for the right one of many, and only an ordered insert stops there', async () => {
    const documents = [{ _id: 5 }, { _id: 1 }, { _id: 6 }]
    for (const [ordered, left] of [[true, [1, 5]] as const, [false, [1, 5, 6]] as const]) {
      const collection = await things([{ _id: 1 }])

      const error = await failure(() => collection.insertMany(documents, { ordered }))

      expect(error).toBeInstanceOf(MongoBulkWriteError)
      expect(error).toMatchObject({ code: 11000, writeErrors: [{ index: 1, code: 11000 }] })
      expect(await collection.distinct('_id')).toEqual(left)
    }
  })

  it('counts only documents that a partial index holds', async () => {
    const collection = await things()
    await collection.createIndex({ target: 1 }, { unique: true, partialFilterExpression: { open: true } })
    await collection.insertMany([
      { _id: 1, target: 'm', open: false },
      { _id: 2, target: 'm', open: false },
      { _id: 3, target: 'm', open: true },
    ])

    expect(await failure(() => collection.updateOne({ _id: 1 }, { $set: { open: true } }))).toMatchObject({
      code: 11000,
    })
    await collection.updateOne({ _id: 3 }, { $set: { open: false } })
    expect(await collection.updateOne({ _id: 1 }, { $set: { open: true } })).toMatchObject({
      modifiedCount: 1,
    })
  })
})

describe('hostile field names', () => {
  it('reach nothing but the document they stand in', async () => {
    const collection = await things([{ _id: 1 }])

    for (const name of ['__proto__.bad', 'constructor.prototype.bad', 'a.__proto__.bad', 'toString.bad']) {
      await collection.updateOne({ _id: 1 }, { $set: { [name]: true } })
    }
    await collection.insertOne(
      JSON.parse('{ "_id": 2, "__proto__": { "admin": true }, "constructor": 1 }') as Thing,
    )

    expect(await collection.distinct('_id', { admin: true })).toEqual([])
    expect(await collection.distinct('_id', { constructor: 1 })).toEqual([2])
    expect(await collection.distinct('_id', { valueOf: { $exists: true } })).toEqual([])
    expect(await collection.distinct('_id', { '__proto__.admin': true })).toEqual([2])
    expect(await collection.find({}, { projection: { admin: 1 } }).toArray()).toEqual([
      { _id: 1 },
      { _id: 2 },
    ])
    expect(Object.keys((await collection.findOne({ _id: 2 })) ?? {})).toContain('__proto__')
  })
})

describe('numbers', () => {
  it('keep their types through an update of another field', async () => {
    const collection = await things([{ _id: 1, double: new Double(5), long: Long.fromNumber(6) }])

    await collection.updateOne({ _id: 1 }, { $set: { other: 1 }, $inc: { long: 1 } })

    expect(
      await collection.countDocuments({ double: { $type: 'double' }, long: { $type: 'long', $eq: 7 } }),
    ).toBe(1)
  })
})

describe('what the embedded database does not do', () => {
  const refusals: [string, (collection: Collection<Thing>) => Promise<unknown>][] = [
    ['$where', (collection) => collection.find({ $where: 'true' }).toArray()],
    ['$jsonSchema', (collection) => collection.find({ $jsonSchema: {} }).toArray()],
    ['$text', (collection) => collection.find({ $text: { $search: 'x' } }).toArray()],
    [
      '$function',
      (collection) =>
        collection
          .aggregate([{ $project: { a: { $function: { body: 'f', args: [], lang: 'js' } } } }])
          .toArray(),
    ],
    ['$out', (collection) => collection.aggregate([{ $out: 'other' }]).toArray()],
    ['$search', (collection) => collection.aggregate([{ $search: {} }]).toArray()],
    ['a collation', (collection) => collection.find({}, { collation: { locale: 'sv' } }).toArray()],
    ['create.capped', () => client.db().createCollection('capped', { capped: true, size: 1000 })],
    ['create.validator', () => client.db().createCollection('checked', { validator: { a: 1 } })],
    ['create.viewOn', () => client.db().createCollection('view', { viewOn: 'x', pipeline: [] })],
    ['find.min', (collection) => collection.find({}, { min: { _id: 1 } }).toArray()],
    ['2dsphere', (collection) => collection.createIndex({ place: '2dsphere' })],
    ['createIndexes.hidden', (collection) => collection.createIndex({ a: 1 }, { hidden: true })],
    ['wildcard', (collection) => collection.createIndex({ '$**': 1 })],
    ['an update by pipeline', (collection) => collection.updateOne({}, [{ $set: { a: 1 } }])],
    ['the command explain', (collection) => collection.find({}).explain()],
    ['the command mapReduce', () => client.db().command({ mapReduce: 'x' })],
    ['insert.unheardOf', () => client.db().command({ insert: 'x', documents: [{ _id: 1 }], unheardOf: 1 })],
  ]

  it.each(refusals)('is refused by name: %s', async (name, run) => {
    const collection = await things([{ _id: 1 }])

    const error = await failure(() => run(collection))

    expect(error).toMatchObject({ code: 238 })
    expect(error.message).toContain(name)
    expect(error.message).toMatch(/not supported by the embedded database; use MongoDB \(set MONGODB_URL\)$/)
  })

  it('is no command at all when MongoDB does not know it either', async () => {
    expect(await failure(() => client.db().command({ frobnicate: 1 }))).toMatchObject({
      code: 59,
      message: "no such command: 'frobnicate'",
    })
  })
})

describe('a transaction', () => {
  it('is seen by others when it is committed and not before, and never when it is aborted', async () => {
    const collection = await things([{ _id: 1, n: 0 }])
    const session = client.startSession()

    session.startTransaction()
    await collection.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session })
    expect(await collection.findOne({ _id: 1 })).toEqual({ _id: 1, n: 0 })
    await session.commitTransaction()
    session.startTransaction()
    await collection.deleteOne({ _id: 1 }, { session })
    expect(await collection.findOne({ _id: 1 }, { session })).toBeNull()
    await session.abortTransaction()

    expect(await collection.findOne({ _id: 1 })).toEqual({ _id: 1, n: 1 })
    await session.endSession()
  })

  it('makes the writes of others wait, and keeps what many do at once consistent', async () => {
    const collection = await things([
      { _id: 1, n: 0 },
      { _id: 2, n: 0 },
    ])
    const move = () =>
      client.withSession((session) =>
        session.withTransaction(async () => {
          const one = await collection.findOne({ _id: 1 }, { session })
          await collection.updateOne({ _id: 1 }, { $set: { n: Number(one?.['n']) - 1 } }, { session })
          await collection.updateOne({ _id: 2 }, { $inc: { n: 1 } }, { session })
        }),
      )

    await Promise.all([...Array.from({ length: 8 }, move), collection.insertOne({ _id: 3 })])

    expect(await collection.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 1, n: -8 },
      { _id: 2, n: 8 },
      { _id: 3 },
    ])
  })
})

describe('a retried write', () => {
  it('is applied once and answered as the first time', async () => {
    const collection = await things([{ _id: 1, n: 0 }])
    const plain = await new MongoClient(database.url, { retryWrites: false }).connect()
    const session = plain.startSession()
    const command = {
      update: collection.collectionName,
      updates: [{ q: { _id: 1 }, u: { $inc: { n: 1 } } }],
      txnNumber: Long.fromNumber(1),
    }

    const answers = [
      await plain.db().command(command, { session }),
      await plain.db().command(command, { session }),
    ]

    expect(answers[1]).toEqual(answers[0])
    expect(await collection.findOne({ _id: 1 })).toEqual({ _id: 1, n: 1 })
    await session.endSession()
    await plain.close()
  })
})

describe('a cursor', () => {
  it('gives all that stand at one place of an index, however many', async () => {
    const collection = await things(
      Array.from({ length: 1500 }, (_, _id) => ({ _id, room: 'r', tag: ['x', 'y'] })),
    )
    await collection.createIndexes([{ key: { room: 1 } }, { key: { tag: 1 } }])

    expect(await collection.find({ room: 'r' }).toArray()).toHaveLength(1500)
    expect(await collection.find({ tag: { $in: ['x', 'y'] } }).toArray()).toHaveLength(1500)
    expect(
      await collection.find({ room: 'r' }).sort({ room: -1 }).skip(700).limit(700).toArray(),
    ).toHaveLength(700)
  })

  it('reads on in its order while documents come and go', async () => {
    const collection = await things(Array.from({ length: 300 }, (_, _id) => ({ _id, a: _id % 7 })))
    await collection.createIndex({ a: 1, _id: 1 })
    const seen: unknown[] = []

    for await (const document of collection
      .find({ a: { $gte: 0 } })
      .sort({ a: 1, _id: 1 })
      .batchSize(10)) {
      seen.push(document._id)
      if (seen.length === 50) await collection.deleteMany({ _id: { $gte: 290 } })
    }

    const expected = Array.from({ length: 290 }, (_, _id) => _id).sort(
      (left, right) => (left % 7) - (right % 7) || left - right,
    )
    expect(seen.filter((id) => Number(id) < 290)).toEqual(expected)
  })
})
