import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { MongoClient } from 'mongodb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const program = path.resolve(import.meta.dirname, '../../../../server/database/embedded/command-line.ts')
let folder: string
let child: ChildProcess | undefined

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'command-line-'))
})

afterEach(() => {
  child?.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

async function start(): Promise<{ process: ChildProcess; url: string }> {
  child = spawn(process.execPath, [program, '--dir', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (!child.stdout) throw new Error('no output')
  const [line]: string[] = await once(createInterface(child.stdout), 'line')
  const url = /^listening on (mongodb:.*)$/.exec(line ?? '')?.[1]
  if (!url) throw new Error(`not an address: ${line}`)
  return { process: child, url }
}

/** Writes with many hands until the connection breaks; answers what was acknowledged. */
async function writeUntilKilled(
  client: MongoClient,
  round: number,
): Promise<{ ids: string[]; added: number }> {
  const notes = client.db().collection<{ _id: string; group: number }>('notes')
  const counters = client.db().collection<{ _id: string; n: number }>('counters')
  const acknowledged = { ids: [] as string[], added: 0 }
  const hand = async (name: number) => {
    try {
      for (let i = 0; ; i++) {
        const _id = `${round}-${name}-${i}`
        await notes.insertOne({ _id, group: i % 3 })
        acknowledged.ids.push(_id)
        await counters.updateOne({ _id: 'n' }, { $inc: { n: 1 } }, { upsert: true })
        acknowledged.added++
      }
    } catch {
      // The server has been killed, which is how every round ends.
    }
  }
  await Promise.all([0, 1, 2, 3].map(hand))
  return acknowledged
}

describe('the embedded database on the command line', () => {
  it('ends cleanly when it is asked to', async () => {
    const { process: running } = await start()

    running.kill('SIGTERM')

    expect(await once(running, 'exit')).toEqual([0, null])
  })

  it('has lost nothing that it acknowledged when it is killed while writing', async () => {
    const ids: string[] = []
    let added = 0
    for (const round of [1, 2, 3]) {
      const { process: running, url } = await start()
      const client = await new MongoClient(url, {
        retryWrites: false,
        serverSelectionTimeoutMS: 1000,
      }).connect()
      const notes = client.db().collection<{ _id: string; group: number }>('notes')
      await notes.createIndex({ group: 1 })
      const writing = writeUntilKilled(client, round)
      const before = await notes.countDocuments()
      await expect.poll(() => notes.countDocuments(), { timeout: 20_000 }).toBeGreaterThan(before + 50)
      running.kill('SIGKILL')
      const acknowledged = await writing
      await client.close()
      ids.push(...acknowledged.ids)
      added += acknowledged.added
    }

    const { url } = await start()
    const client = await new MongoClient(url).connect()
    const notes = client.db().collection<{ _id: string; group: number }>('notes')
    const found = new Set(await notes.distinct('_id'))
    const counter = await client.db().collection<{ _id: string; n: number }>('counters').findOne({ _id: 'n' })
    const byIndex = await Promise.all([0, 1, 2].map((group) => notes.countDocuments({ group })))

    expect(ids.filter((id) => !found.has(id))).toEqual([])
    expect(counter?.n).toBeGreaterThanOrEqual(added)
    expect(byIndex.reduce((sum, count) => sum + count, 0)).toBe(found.size)
    await client.close()
  })
})
