import { parseArgs } from 'node:util'
import { readConfig } from '../server/config.ts'
import { startFault } from '../server/operations/start-fault.ts'
import { Refusal } from '../server/refusal.ts'
import { openInstallation } from './admin/installation.ts'
import { backUp, restore } from './admin/copies.ts'
import { Misuse } from './admin/misuse.ts'
import { adminVerbs, needed } from './admin/verbs.ts'
import type { Wishes } from './admin/verbs.ts'

const help = `Looks after an installation from the command line: npm run admin -- <verb> [options]

  create-municipality --slug lindasa --name Lindåsa --place Hänget [--areas "Centrum,Norr"]
      Opens a municipality with the default settings. The slug names it in the other verbs and at sign-in.

  create-staff --municipality lindasa --role manager --name Per [--title Enhetschef]
      Makes an account for a colleague and prints its passphrase, this once. Roles: youth_worker, manager, analyst, admin.
      The first name is what young people see.

  invite --municipality lindasa --band 13-15 [--count 10]
      Makes invitation cards and prints their codes, this once. Bands: 13-15, 16-19, 20-25. Each works once, for 14 days.

  complaints-reader --municipality lindasa --name Ingrid
      Names the analyst or admin outside the place who reads what is said against its only manager.

  audit verify [--municipality lindasa]
      Reads the chain of staff acts and tells whether anything in it was changed, moved or cut off.

  retention run
      Weeds everything that is past its time now, as the server does by itself every hour.

  back-up --to FOLDER
      Copies the embedded database, the secret and demo.json into an empty folder, while the server may go on.

  restore --from FOLDER
      Puts such a copy into a DATA_DIR that has no database, while the server is stopped.

It works on the database of MONGODB_URL, or on the embedded one in DATA_DIR (./data) while the server is stopped.
`

const string = { type: 'string' } as const

/** These look at the folder alone, so that a server may be running on it. */
const copies: Readonly<Record<string, (wishes: Wishes) => Promise<string[]>>> = {
  'back-up': (wishes) => backUp(readConfig(process.env), needed(wishes, 'to')),
  restore: (wishes) => restore(readConfig(process.env), needed(wishes, 'from')),
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      slug: string,
      name: string,
      place: string,
      areas: string,
      municipality: string,
      role: string,
      title: string,
      band: string,
      count: string,
      to: string,
      from: string,
      help: { type: 'boolean', short: 'h' },
    },
  })
  const { help: asksForHelp, ...given } = values
  const wishes: Wishes = new Map(Object.entries(given))
  const asked = positionals.join(' ')
  const verb = adminVerbs[asked]
  const copying = copies[asked]
  if (copying !== undefined && asksForHelp !== true) {
    process.stdout.write(`${(await copying(wishes)).join('\n')}\n`)
    return 0
  }
  if (asksForHelp === true || verb === undefined) {
    process.stdout.write(help)
    return asksForHelp === true || positionals.length === 0 ? 0 : 1
  }
  const installation = await openInstallation(process.env)
  try {
    const { lines, isWell } = await verb(installation.call, wishes)
    process.stdout.write(`${lines.join('\n')}\n`)
    return isWell ? 0 : 1
  } finally {
    await installation.close()
  }
}

function faultOf(error: unknown): string {
  if (error instanceof Misuse) return error.message
  if (error instanceof Refusal && error.code === 'conflict')
    return 'There is a municipality with that slug already.'
  if (error instanceof Refusal && error.code === 'nickname-taken')
    return 'Somebody in that municipality has a name that looks the same: choose another, such as one with an initial.'
  const isOptionFault =
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  return isOptionFault ? `${error.message}\nSee: npm run admin -- --help` : startFault(error)
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`${faultOf(error)}\n`)
  process.exitCode = 1
}
