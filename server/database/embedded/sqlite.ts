import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'

export type Row = readonly unknown[]

/**
 * The one place that knows node:sqlite: a connection with its prepared statements kept. Rows come as arrays, blobs as Uint8Array.
 * A busy database is an error at once (no waiting): every connection lives on one thread, where a wait would be a deadlock.
 */
export class Connection {
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()

  constructor(file: string, readOnly = false) {
    this.#database = new DatabaseSync(file, { timeout: 0, readOnly })
  }

  /** Runs statements that answer nothing and are not worth keeping. */
  exec(sql: string): void {
    this.#database.exec(sql)
  }

  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#prepared(sql).all(...values) as unknown as Row[]
  }

  get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#prepared(sql).get(...values) as unknown as Row | undefined
  }

  /** Writes; answers how many rows changed and the row id of the last one inserted. */
  run(sql: string, ...values: SQLInputValue[]): { changes: number; rowId: number } {
    const { changes, lastInsertRowid } = this.#prepared(sql).run(...values)
    return { changes: Number(changes), rowId: Number(lastInsertRowid) }
  }

  /** Forgets kept statements, as a dropped table would otherwise be held by them. */
  forget(): void {
    this.#statements.clear()
  }

  close(): void {
    this.#statements.clear()
    this.#database.close()
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#database.prepare(sql)
    statement.setReturnArrays(true)
    if (this.#statements.size > 2000) this.#statements.clear()
    this.#statements.set(sql, statement)
    return statement
  }
}

/** The number of an SQLite failure (5 busy, 517 stale snapshot), or undefined for any other error. */
export function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined
  return typeof error.errcode === 'number' ? error.errcode : undefined
}
