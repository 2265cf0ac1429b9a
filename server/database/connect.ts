import mongoose from 'mongoose'

import { startEmbedded } from './embedded/start-embedded.ts'

export interface Database {
  readonly url: string
  readonly isEmbedded: boolean
  close(): Promise<void>
}

/**
 * Connects mongoose to MongoDB, or to the embedded database in `folder` when no address is given. The application never knows which.
 * Unknown fields and foreign operators are refused everywhere (`strict`, `strictQuery`, `sanitizeFilter`).
 */
export async function connectDatabase(options: { url: string | null; folder: string }): Promise<Database> {
  mongoose.set('strictQuery', 'throw')
  mongoose.set('sanitizeFilter', true)
  mongoose.set('autoIndex', false)
  mongoose.set('autoCreate', false)
  const embedded = options.url === null ? await startEmbedded({ folder: options.folder }) : null
  const url = embedded === null ? (options.url ?? '') : embedded.url
  try {
    await mongoose.connect(url, {
      writeConcern: { w: 'majority', journal: true },
      readConcern: { level: 'majority' },
      serverSelectionTimeoutMS: 5000,
      maxPoolSize: 20,
    })
    await Promise.all(Object.values(mongoose.models).map((model) => model.createCollection()))
    await Promise.all(Object.values(mongoose.models).map((model) => model.createIndexes()))
  } catch (error) {
    await embedded?.stop()
    throw error
  }
  return {
    url,
    isEmbedded: embedded !== null,
    close: async () => {
      await mongoose.disconnect()
      await embedded?.stop()
    },
  }
}
