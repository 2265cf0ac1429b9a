import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import mongoose, { Schema } from 'mongoose'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startEmbedded } from '../../../../server/database/embedded/start-embedded.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'embedded-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const message = new Schema(
  { _id: String, roomId: String, seq: Number, author: { name: String }, tags: [String], sentAt: Date },
  { strict: 'throw', versionKey: false },
)
message.index({ roomId: 1, seq: 1 }, { unique: true, partialFilterExpression: { seq: { $type: 'number' } } })
message.index({ sentAt: 1 }, { expireAfterSeconds: 3600 })

describe('the embedded database', () => {
  it('belongs to one owner at a time', async () => {
    const first = await startEmbedded({ folder })

    await expect(startEmbedded({ folder })).rejects.toMatchObject({
      code: 'DATA_FOLDER_IN_USE',
      message: expect.stringContaining(folder) as string,
    })
    await first.stop()
    const second = await startEmbedded({ folder })
    await second.stop()
  })

  it('listens on a socket that only its owner may reach', async () => {
    const inner = path.join(folder, 'data')
    const database = await startEmbedded({ folder: inner })

    expect(database.url).toMatch(/^mongodb:\/\/[^/]+\.sock\/lyktan\?directConnection=true&/)
    expect(statSync(inner).mode & 0o777).toBe(0o700)
    await database.stop()
  })

  it('finds a short place for its socket when the folder has a long name', async () => {
    const long = path.join(folder, 'a'.repeat(120))
    mkdirSync(long)
    const database = await startEmbedded({ folder: long })
    const connection = await mongoose.createConnection(database.url).asPromise()

    expect(await connection.db?.command({ ping: 1 })).toMatchObject({ ok: 1 })
    await connection.close()
    await database.stop()
  })

  it('serves mongoose, and has everything again after a restart', async () => {
    for (const round of [0, 1]) {
      const database = await startEmbedded({ folder })
      const connection = await mongoose.createConnection(database.url).asPromise()
      const Message = connection.model('Message', message)
      await Message.init()
      await Message.create({
        _id: `m${round}`,
        roomId: 'r',
        seq: round + 1,
        author: { name: 'Alva' },
        tags: ['x'],
        sentAt: new Date(round),
      })
      await Message.create({ _id: `held${round}`, roomId: 'r' })
      await Message.updateOne({ _id: 'm0' }, { $push: { tags: 'y' } })

      await expect(Message.create({ _id: 'late', roomId: 'r', seq: 1 })).rejects.toMatchObject({
        code: 11000,
        keyPattern: { roomId: 1, seq: 1 },
      })
      const page = await Message.find({ roomId: 'r', seq: { $lt: 9 } })
        .sort({ seq: -1 })
        .limit(50)
        .lean()
      expect(page.map(({ _id }) => _id)).toEqual(round ? ['m1', 'm0'] : ['m0'])
      expect(await Message.countDocuments({ roomId: 'r' })).toBe(2 * round + 2)
      await connection.close()
      await database.stop()
    }
  })
})
