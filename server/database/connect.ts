import mongoose from 'mongoose'

import { startEmbedded } from './embedded/start-embedded.ts'

export interface Database {
  readonly url: string
  readonly isEmbedded: boolean
  /** Rejects when the embedded database ends by itself; a real one is waited for instead. */
  readonly failed: Promise<never>
  /** Can it be asked right now? */
  isUp(): boolean
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
    failed: embedded?.failed ?? new Promise<never>(() => {}),
    isUp: () => mongoose.connection.readyState === mongoose.ConnectionStates.connected,
    close: async () => {
      await mongoose.disconnect()
      await embedded?.stop()
    },
  }
}
