import { Refusal } from '../refusal.ts'

// Each hash takes 64 MiB and a whole core for a while: more at once would slow the rooms down for everybody.
const atOnce = 4
const inLine = 12

let running = 0
const waiting: (() => void)[] = []

/**
 * Does costly work when it is its turn: four at a time, a dozen in line, the rest are told to come back.
 * @throws Refusal 'unavailable'
 */
export async function takeTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  if (running < atOnce) running += 1
  else if (waiting.length < inLine) await new Promise<void>((turn) => waiting.push(turn))
  else throw new Refusal('unavailable', { retryAfterMs: 2000 })
  try {
    return await work()
  } finally {
    // The place is handed over rather than given back, so that nobody slips in between.
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
