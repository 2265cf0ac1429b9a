import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import mongoose from 'mongoose'

import { connectDatabase } from '../../server/database/connect.ts'

export interface TestDatabase {
  readonly folder: string
  readonly url: string
  close(): Promise<void>
}

/**
 * What stands behind the models: an embedded database in a folder of its own, or a database of its own on the real MongoDB
 * that `TEST_MONGODB_URL` names. Gone when the test is over.
 */
export async function openDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'lyktan-'))
  const real = process.env['TEST_MONGODB_URL']
  const name = `lyktan-test-${randomBytes(6).toString('hex')}`
  const url = real === undefined ? null : withDatabase(real, name)
  const database = await connectDatabase({ url, folder })
  return {
    folder,
    url: database.url,
    close: async () => {
      if (!database.isEmbedded) await mongoose.connection.dropDatabase()
      await database.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function withDatabase(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}
