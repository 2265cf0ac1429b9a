import { join } from 'node:path'

import { openLoop } from './bursts.ts'
import type { Burst } from './bursts.ts'
import { gather } from './crowd.ts'
import type { Crowd } from './crowd.ts'
import { median, quantile, report } from './figures.ts'
import { startLyktan } from './stage.ts'
import type { Player, Wishes } from './stage.ts'

const stored = 100_000
const size = { rooms: 8, members: 10 }
const pace = { perSecond: 4, seconds: 12 }

/** A draft rule held against 100,000 kept messages, while people write: how long it takes, and what it does to their acknowledgements. */
export async function replay({ folder, isQuick }: Wishes): Promise<void> {
  const members = size.rooms * size.members
  const lyktan = await startLyktan(join(folder, 'replay'), { rooms: size.rooms, members, history: stored })
  const crowd = await gather(lyktan.dialect, lyktan.server, size)
  const manager = asManager(lyktan)
  const setId = await draft(manager)
  await openLoop(crowd, lyktan.server, { ...pace, seconds: 3 })
  await replayed(manager, setId)

  const rests: Burst[] = []
  const loaded: Burst[] = []
  const seconds: number[] = []
  const rest = async () => void rests.push(await openLoop(crowd, lyktan.server, pace))
  const load = async () => {
    const { burst, took } = await during(crowd, lyktan, { manager, setId })
    loaded.push(burst)
    seconds.push(...took)
  }
  for (let round = 0; round < (isQuick ? 1 : 5); round += 1) {
    for (const part of round % 2 === 0 ? [rest, load] : [load, rest]) await part()
  }
  tell({ rests, loaded, seconds })
  crowd.leave()
  await lyktan.server.stop()
}

interface Measured {
  readonly rests: readonly Burst[]
  readonly loaded: readonly Burst[]
  readonly seconds: readonly number[]
}

/** The acknowledgements of all bursts of a kind are taken together: of a few hundred, the slowest hundredth is two or three. */
function tell({ rests, loaded, seconds }: Measured): void {
  const all = (bursts: readonly Burst[]) => bursts.flatMap(({ acknowledgedMs }) => acknowledgedMs)
  const at = (bursts: readonly Burst[], share: number) => quantile(all(bursts), share)
  const ratio = (share: number) => (at(loaded, share) / at(rests, share)).toFixed(2)
  const ms = (bursts: readonly Burst[]) => `${at(bursts, 0.5).toFixed(1)}/${at(bursts, 0.99).toFixed(1)}`
  report(`replay of ${stored} messages while people write, s`, median(seconds).toFixed(1), 'at most 20')
  report('acknowledgement p99 during a replay, over at rest', ratio(0.99), 'under 2')
  report('acknowledgement p50 during a replay, over at rest', ratio(0.5), '')
  report('  the same in ms: at rest p50/p99, during p50/p99', `${ms(rests)}, ${ms(loaded)}`, '')
}

/** One burst with replays going on from its beginning to its end: how long each whole one took, in seconds. */
async function during(
  crowd: Crowd,
  lyktan: Player,
  { manager, setId }: { manager: Ask; setId: string },
): Promise<{ burst: Burst; took: number[] }> {
  const state = { isOver: false }
  const took: number[] = []
  const replays = (async () => {
    while (!state.isOver) {
      const began = performance.now()
      await replayed(manager, setId)
      took.push((performance.now() - began) / 1000)
    }
  })()
  const burst = await openLoop(crowd, lyktan.server, pace)
  state.isOver = true
  await replays
  return { burst, took }
}

type Ask = (method: string, path: string, input: object) => Promise<Answer>
interface Answer {
  readonly set: { readonly id: string; readonly version: number }
  readonly replay: { readonly read: number; readonly next: object | null }
}

/** The last of the seeded sessions is the manager's. */
function asManager({ server, seeded }: Awaited<ReturnType<typeof startLyktan>>): Ask {
  return async (method, path, input) => {
    const response = await fetch(`${server.url}${path}`, {
      method,
      headers: {
        cookie: seeded.managerCookie,
        origin: server.url,
        'content-type': 'application/json',
      },
      body: JSON.stringify(input),
    })
    if (!response.ok) throw new Error(`${path} was refused: ${await response.text()}`)
    const answer: Answer = await response.json()
    return answer
  }
}

/** A hundred words, of which two are met by the stored messages: one by one in a thousand, one never. */
async function draft(ask: Ask): Promise<string> {
  let { set } = await ask('POST', '/api/rules', { name: 'Bench' })
  for (let word = 0; word < 100; word += 1) {
    const pattern = word === 0 ? 'nummer 77*' : `ord${word}${word % 2 === 0 ? '*' : ''}`
    const rule = {
      pattern,
      language: 'sv',
      category: 'harassment_bullying',
      severity: 'high',
      meaning: 'Bench',
      mustMatch: [pattern.replace('*', '')],
      mustNotMatch: ['hej'],
    }
    const changed = await ask('PATCH', '/api/rules/rule', { setId: set.id, version: set.version, rule })
    set = changed.set
  }
  return set.id
}

async function replayed(ask: Ask, setId: string): Promise<void> {
  let after: object | null = null
  let read = 0
  do {
    const answer: Answer = await ask('POST', '/api/rules/replay', { setId, after })
    read += answer.replay.read
    after = answer.replay.next
  } while (after !== null)
  if (read < stored) throw new Error(`a replay read ${read} of ${stored} messages`)
}
