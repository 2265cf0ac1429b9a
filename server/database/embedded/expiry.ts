import type { Catalogue } from './catalogue.ts'
import { compileFilter } from './compile-filter.ts'
import { deleteDocument } from './documents.ts'
import { find } from './find.ts'
import type { Connection } from './sqlite.ts'

const mostAtOnce = 1000

/** Deletes documents whose time has come by a TTL index, a thousand at the most; answers how many. */
export function deleteExpired(connection: Connection, catalogue: Catalogue, now: number): number {
  let deleted = 0
  for (const collection of catalogue.all()) {
    for (const { expireAfterSeconds, fields, name } of collection.indexes) {
      if (expireAfterSeconds === undefined || deleted >= mostAtOnce) continue
      const filter = compileFilter({
        [fields[0]?.path ?? '']: { $lt: new Date(now - expireAfterSeconds * 1000) },
      })
      const query = { filter, hint: name, limit: mostAtOnce - deleted }
      const source = { connection, collection, deadline: Infinity }
      const rows = [...find(source, query)]
      for (const found of rows) deleteDocument(source, found)
      deleted += rows.length
    }
  }
  return deleted
}
