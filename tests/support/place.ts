import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { App } from '../../server/app.ts'
import { createApp } from '../../server/app.ts'
import { createDoor, listen } from '../../server/http/door.ts'
import { allTimers } from '../../server/all-timers.ts'
import type { Circumstances } from '../../server/call.ts'
import { readConfig } from '../../server/config.ts'
import { createLog } from '../../server/log.ts'
import { createClock, createIds } from './clock.ts'
import type { Clock } from './clock.ts'
import { openDatabase } from './database.ts'

/** A secret of the tests alone. */
export const testSecret = 'only-for-tests-0123456789-abcdefghij'

/** The whole server on a port of its own, with a database of its own, a stopped clock and counting ids. */
export interface Place {
  readonly url: string
  readonly app: App
  readonly clock: Clock
  readonly folder: string
  /** Every line that the server has logged. */
  readonly logged: string[]
  readonly newId: () => string
  call(): Circumstances
  /** Lets one of the timers have its turn now. */
  turn(name: string): Promise<void>
  close(): Promise<void>
}

interface Wishes {
  /** ISO time at which the clock stands; a Friday evening unless told. */
  readonly at?: string
  readonly limits?: Record<string, number>
  /** What else the environment says. */
  readonly environment?: Record<string, string>
}

export async function openPlace(wishes: Wishes = {}): Promise<Place> {
  const database = await openDatabase()
  const clock = createClock(wishes.at ?? '2026-11-20T17:00:00.000Z')
  const newId = createIds(`t${process.pid}x`)
  const logged: string[] = []
  const environment = {
    DEMO: '0',
    LIMITS: JSON.stringify({ ...generous, ...wishes.limits }),
    ...wishes.environment,
  }
  const clientFolder = join(database.folder, 'pages')
  await mkdir(clientFolder, { recursive: true })
  await writeFile(join(clientFolder, 'app.html'), '<!doctype html><title>Lyktan</title>')
  await mkdir(join(clientFolder, '.frames'))
  for (const language of ['sv', 'en'])
    await writeFile(join(clientFolder, '.frames', `programme.${language}.html`), plainFrame(language))
  const http = createDoor()
  const port = await listen(http, { port: 0, host: '127.0.0.1' })
  const app = createApp({
    http,
    config: {
      ...readConfig(environment),
      port,
      sessionSecret: testSecret,
      passphraseCost: { memoryKib: 64, passes: 1 },
    },
    now: () => clock.now(),
    newId,
    log: createLog('info', {
      write: (line) => {
        logged.push(line)
        if (process.env['SHOW_FAULTS'] !== undefined && line.includes('"stack"')) process.stderr.write(line)
      },
    }),
    clientFolder,
  })
  return {
    url: `http://127.0.0.1:${port}`,
    app,
    clock,
    folder: database.folder,
    logged,
    newId,
    call: () => app.makeCall(),
    turn: async (name) => {
      const timer = allTimers.find((row) => row.name === name)
      if (timer === undefined) throw new Error(`no timer is called ${name}`)
      await timer.run(app.makeCall())
    },
    close: async () => {
      await app.stop()
      await database.close()
    },
  }
}

/** One machine plays everybody in a test: limits by address would stop the play. Tests of limits set their own. */
const generous = {
  signInPerAddress: 10_000,
  codesPerAddress: 10_000,
  requestsPerAddressPerMinute: 100_000,
  socketsPerMember: 50,
}

/** As `client/build.ts` draws it, without its look. */
const plainFrame = (language: string) =>
  `<!doctype html><html lang="${language}"><head><title>%title%</title>%meta%</head><body><aside id="demo-note" hidden=""></aside><a href="%other-language%">lang</a><main>%main%</main></body></html>`
