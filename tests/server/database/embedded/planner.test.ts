import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Catalogue, type Collection, readIndex } from '../../../../server/database/embedded/catalogue.ts'
import { compileFilter } from '../../../../server/database/embedded/compile-filter.ts'
import { buildIndex, insertDocument } from '../../../../server/database/embedded/documents.ts'
import { countFound, find } from '../../../../server/database/embedded/find.ts'
import { plan } from '../../../../server/database/embedded/planner.ts'
import { scan } from '../../../../server/database/embedded/scan.ts'
import { sortFields } from '../../../../server/database/embedded/sort.ts'
import { Connection } from '../../../../server/database/embedded/sqlite.ts'
import { decode, type Doc, encode } from '../../../../server/database/embedded/values.ts'

const connection = new Connection(':memory:')
const catalogue = new Catalogue()
let collections = 0

beforeAll(() => {
  catalogue.load(connection)
})

afterAll(() => {
  connection.close()
})

function filled(documents: Doc[]): Collection {
  const collection = catalogue.create(connection, 'test', `c${collections++}`)
  for (const [at, document] of documents.entries()) {
    const bytes = encode({ _id: at, ...document })
    insertDocument({ connection, collection }, decode(bytes), bytes)
  }
  return collection
}

function index(collection: Collection, key: Doc, traits: Doc = {}): void {
  const made = catalogue.addIndex(connection, collection, { v: 2, key, name: JSON.stringify(key), ...traits })
  const source = { connection, collection, deadline: Infinity }
  const everything = {
    index: 'natural' as const,
    bounds: [],
    isBackward: false,
    isExact: true,
    isSorted: true,
  }
  for (const stored of scan(source, everything)) buildIndex(source, made, stored)
  collection.indexes.push(made)
}

function ids(collection: Collection, filter: Doc, more: { sort?: Doc; limit?: number } = {}): unknown[] {
  const source = { connection, collection, deadline: Infinity }
  const compiled = compileFilter(decode(encode(filter)))
  return [...find(source, { filter: compiled, ...more })].map(({ bytes }) => Number(decode(bytes)['_id']))
}

const element = fc.oneof(
  fc.integer({ min: 0, max: 4 }),
  fc.constantFrom('a', 'ab', 'b', null, 2.5, true),
  fc.constant(new Date(3)),
)
const field = fc.oneof(
  element,
  fc.array(element, { maxLength: 3 }),
  fc.record({ c: element }),
  fc.array(fc.record({ c: element, d: element }), { maxLength: 2 }),
)
const document = fc.record({ a: field, b: element }, { requiredKeys: [] })
const condition = fc.oneof(
  element,
  fc.record({ $gt: element }),
  fc.record({ $gte: element, $lt: element }),
  fc.record({ $lte: element }),
  fc.record({ $in: fc.array(element, { maxLength: 3 }) }),
  fc.record({ $ne: element }),
  fc.constantFrom({ $exists: true }, { $exists: false }, { $type: 'number' }, { $regex: '^a' }, { $size: 1 }),
)
const simple = fc.dictionary(fc.constantFrom('a', 'b', 'a.c', 'a.d', '_id'), condition, {
  minKeys: 1,
  maxKeys: 3,
})
const filter = fc.oneof(
  simple,
  fc.record({ $or: fc.array(simple, { minLength: 1, maxLength: 2 }) }),
  fc.record({ $and: fc.array(simple, { minLength: 1, maxLength: 2 }) }),
)

const indexes: [Doc, Doc][] = [
  [{ a: 1 }, {}],
  [{ b: 1, a: -1 }, {}],
  [{ 'a.c': 1, 'a.d': 1 }, {}],
  [{ b: -1 }, { sparse: true }],
  [{ a: 1, b: 1, _id: -1 }, {}],
  [{ b: 1 }, { partialFilterExpression: { b: { $type: 'number' } } }],
  [{ a: -1 }, { partialFilterExpression: { b: { $gt: 1 } } }],
  [{ b: 1, _id: 1 }, { partialFilterExpression: { a: { $exists: true } } }],
]

describe('the planner', () => {
  it('finds the same documents in the same order with any index as by looking at all of them', () => {
    const sorts = fc.constantFrom<Doc>(
      { _id: 1 },
      { _id: -1 },
      { b: 1, _id: 1 },
      { b: -1, a: 1, _id: 1 },
      { a: 1, b: 1, _id: -1 },
    )
    fc.assert(
      fc.property(
        fc.array(document, { minLength: 5, maxLength: 25 }),
        fc.array(fc.tuple(filter, sorts), { minLength: 8, maxLength: 8 }),
        (documents, queries) => {
          const collection = filled(documents as Doc[])
          const asked = () =>
            queries.map(([wanted, sort]) => [
              ids(collection, wanted as Doc, { sort }),
              ids(collection, wanted as Doc, { sort, limit: 3 }),
              ids(collection, wanted as Doc).toSorted((left, right) => Number(left) - Number(right)),
              counted(collection, wanted as Doc),
            ])
          const expected = asked()
          for (const [key, traits] of indexes) {
            collection.indexes = []
            try {
              index(collection, key, traits)
            } catch {
              continue
            }
            expect([key, traits, asked()]).toEqual([key, traits, expected])
          }
          catalogue.drop(connection, { ...collection, indexes: [] })
        },
      ),
      { numRuns: 15 },
    )
  })

  it('lets different elements of an array meet different conditions', () => {
    const collection = filled([{ a: [0, 5] }, { a: [{ c: 1 }, { d: 2 }] }, { a: { c: 1, d: 2 } }, { a: [1] }])
    index(collection, { a: 1 })
    index(collection, { 'a.c': 1, 'a.d': 1 })

    expect(ids(collection, { a: { $gt: 2, $lt: 3 } })).toEqual([0])
    expect(ids(collection, { 'a.c': 1, 'a.d': 2 }, { sort: { _id: 1 } })).toEqual([1, 2])
    expect(ids(collection, { a: { $elemMatch: { c: 1, d: 2 } } })).toEqual([])
  })

  it('answers a page of a room from its index alone, in order', () => {
    const collection = filled([])
    index(
      collection,
      { roomId: 1, seq: 1 },
      { unique: true, partialFilterExpression: { seq: { $type: 'number' } } },
    )

    const chosen = plan(collection, {
      filter: compileFilter({ roomId: 'r', seq: { $lt: 100 } }),
      sort: sortFields({ seq: -1, _id: -1 }),
      isFolded: false,
    })

    expect(chosen).toMatchObject({ isExact: true, isSorted: true, accesses: [{ isBackward: true }] })
  })

  it('leaves an index alone that does not hold all the documents asked for', () => {
    const collection = filled([])
    index(collection, { seq: 1 }, { partialFilterExpression: { seq: { $type: 'int' } } })
    index(collection, { open: 1 }, { sparse: true })

    for (const wanted of [{ seq: 5 }, { seq: { $gt: 5 } }, { open: null }, {}]) {
      const chosen = plan(collection, { filter: compileFilter(wanted), sort: [], isFolded: false })
      expect(chosen.accesses.map((access) => access.index)).toEqual(['natural'])
    }
  })

  it('reads an index from what was stored as it was made', () => {
    const spec = decode(encode({ key: { a: 1, 'b.c': -1 }, name: 'n', unique: true, expireAfterSeconds: 0 }))

    expect(readIndex(spec, 3)).toMatchObject({
      id: 3,
      name: 'n',
      isUnique: true,
      directions: [1, -1],
      expireAfterSeconds: 0,
    })
  })
})

function counted(collection: Collection, wanted: Doc): number {
  return countFound(
    { connection, collection, deadline: Infinity },
    { filter: compileFilter(decode(encode(wanted))) },
  )
}
