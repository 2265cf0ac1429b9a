import path from 'node:path'
import { Connection, sqliteCode } from './sqlite.ts'

const busy = 5

class DataFolderInUse extends Error {
  readonly code = 'DATA_FOLDER_IN_USE'
}

/**
 * Takes the folder for this process. The lock is a transaction held open on a file of its own, which the operating system ends
 * with the process, however it ends.
 * @throws DataFolderInUse at once when another process holds it
 */
export function lockFolder(folder: string): { release: () => void } {
  const connection = new Connection(path.join(folder, 'lock.db'))
  try {
    connection.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    connection.close()
    if (sqliteCode(error) !== busy) throw error
    throw new DataFolderInUse(
      `The data folder ${folder} is in use by another process. Stop it first, or choose another folder.`,
    )
  }
  return { release: () => connection.close() }
}
