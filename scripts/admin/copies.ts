import { chmod, copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { Config } from '../../server/config.ts'
import { lockFolder } from '../../server/database/embedded/lock.ts'
import { Connection } from '../../server/database/embedded/sqlite.ts'
import { Misuse } from './misuse.ts'

type Place = Pick<Config, 'dataFolder' | 'mongodbUrl'>

const database = 'lyktan.db'
/** What a copy is worth nothing without: the secret behind all passphrases, and whom to be in a demo. */
const besides = ['session-secret', 'demo.json']

/**
 * Copies the embedded database as it stands at one moment, while the server may go on. What was weeded is not in the copy, not even
 * in pages that are free. @throws Misuse when there is nothing to copy, or something in the way
 */
export async function backUp(place: Place, to: string): Promise<string[]> {
  const { dataFolder } = embedded(place)
  if (!existsSync(join(dataFolder, database))) throw new Misuse(`There is no database in ${dataFolder}.`)
  await mkdir(to, { recursive: true, mode: 0o700 })
  if ((await readdir(to)).length > 0)
    throw new Misuse(`${to} is not empty: give each copy a folder of its own.`)
  const source = new Connection(join(dataFolder, database), true)
  try {
    source.run('VACUUM INTO ?', join(to, database))
  } finally {
    source.close()
  }
  await chmod(join(to, database), 0o600)
  await copyBesides(dataFolder, to)
  proveWhole(join(to, database))
  return [`Copied to ${to}. Whoever has this folder has everything: keep it as safe as the place itself.`]
}

/**
 * Puts a copy into a data folder that has no database yet.
 * @throws Misuse when the copy is none or damaged, or the folder is taken; an error with code DATA_FOLDER_IN_USE while a server runs
 */
export async function restore(place: Place, from: string): Promise<string[]> {
  const { dataFolder } = embedded(place)
  if (!existsSync(join(from, database))) throw new Misuse(`There is no copy in ${from}.`)
  proveWhole(join(from, database))
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  const lock = lockFolder(dataFolder)
  try {
    const taken = [database, ...besides].find((name) => existsSync(join(dataFolder, name)))
    if (taken !== undefined)
      throw new Misuse(
        `${dataFolder} has a ${taken} already: move that folder away first, nothing is overwritten.`,
      )
    const beside = join(dataFolder, `${database}.new`)
    await rm(beside, { force: true })
    await copyFile(join(from, database), beside)
    await copyBesides(from, dataFolder)
    await rename(beside, join(dataFolder, database))
  } finally {
    lock.release()
  }
  return [`Restored to ${dataFolder}. Next: npm run admin -- audit verify`]
}

function embedded(place: Place): Place {
  if (place.mongodbUrl === null) return place
  throw new Misuse(
    'These copy the embedded database. MongoDB has mongodump and mongorestore: see docs/running.md.',
  )
}

async function copyBesides(from: string, to: string): Promise<void> {
  for (const name of besides.filter((one) => existsSync(join(from, one)))) {
    await copyFile(join(from, name), join(to, name))
    await chmod(join(to, name), 0o600)
  }
}

function proveWhole(file: string): void {
  const copy = new Connection(file, true)
  try {
    const verdict = copy.get('PRAGMA integrity_check')?.[0]
    if (verdict !== 'ok') throw new Misuse(`${file} is damaged: ${String(verdict)}`)
  } finally {
    copy.close()
  }
}
