// Holds Lyktan against a bare Socket.IO server in the same run, in turn, and prints ratios. Method and limits: docs/benchmarks.md.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { desk } from './desk.ts'
import { filters } from './filters.ts'
import { growth } from './growth.ts'
import { history } from './history.ts'
import { joining } from './joining.ts'
import { phone } from './phone.ts'
import { quiz } from './quiz.ts'
import { replay } from './replay.ts'
import { rooms } from './rooms.ts'

const scenarios = { rooms, growth, joining, history, replay, filters, phone, desk, quiz }
type Scenario = keyof typeof scenarios
const isScenario = (name: string): name is Scenario => name in scenarios

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const unknown = asked.filter((name) => !isScenario(name))
if (unknown.length > 0) {
  console.error(`Unknown scenario ${unknown.join(', ')}. There are: ${Object.keys(scenarios).join(', ')}.`)
  process.exit(1)
}
const chosen = asked.length > 0 ? asked.filter(isScenario) : (Object.keys(scenarios) as Scenario[])
const isQuick = process.argv.includes('--quick')

for (const name of chosen) {
  const folder = await mkdtemp(join(tmpdir(), 'lyktan-bench-'))
  console.log(`\n${name}`)
  try {
    await scenarios[name]({ folder, isQuick })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
// Clients that are still closing must not keep a finished bench alive.
process.exit(0)
