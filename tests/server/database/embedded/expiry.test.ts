import { expect, it } from 'vitest'
import { Catalogue } from '../../../../server/database/embedded/catalogue.ts'
import { insertDocument } from '../../../../server/database/embedded/documents.ts'
import { deleteExpired } from '../../../../server/database/embedded/expiry.ts'
import { Connection } from '../../../../server/database/embedded/sqlite.ts'
import { decode, encode } from '../../../../server/database/embedded/values.ts'

it('a document goes when the time of its TTL index is over, and not before', () => {
  const connection = new Connection(':memory:')
  const catalogue = new Catalogue()
  catalogue.load(connection)
  const collection = catalogue.create(connection, 'test', 'sessions')
  const spec = { v: 2, key: { expires: 1 }, name: 'expires_1', expireAfterSeconds: 60 }
  collection.indexes.push(catalogue.addIndex(connection, collection, spec))
  for (const expires of [new Date(0), new Date(1000), null, 'never']) {
    const bytes = encode({ _id: String(expires), expires })
    insertDocument({ connection, collection }, decode(bytes), bytes)
  }
  const left = () => Number(connection.get(`SELECT COUNT(*) FROM c${collection.id}`)?.[0])

  expect(deleteExpired(connection, catalogue, 60_000)).toBe(0)
  expect(deleteExpired(connection, catalogue, 60_001)).toBe(1)
  expect(left()).toBe(3)
  expect(deleteExpired(connection, catalogue, 2 ** 40)).toBe(1)
  expect(left()).toBe(2)
  connection.close()
})
