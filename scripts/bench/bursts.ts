import type { Crowd } from './crowd.ts'
import { wait } from './crowd.ts'
import { quantile } from './figures.ts'
import type { BenchServer } from './servers.ts'

export interface Burst {
  readonly deliveries: number
  readonly cpuSeconds: number
  readonly sent: number
  readonly acknowledgedMs: readonly number[]
}

/** Closed loop: in each room `writers` members take turns, each sending its next message when its last was acknowledged. */
export async function closedLoop(
  crowd: Crowd,
  server: BenchServer,
  load: { writers: number; seconds: number },
): Promise<Burst> {
  const before = { heard: crowd.heard(), cpu: server.cpuSeconds() }
  const end = Date.now() + load.seconds * 1000
  let sent = 0
  const acknowledgedMs: number[] = []
  const lanes = Array.from({ length: crowd.rooms * load.writers }, async (_, lane) => {
    const room = lane % crowd.rooms
    let member = Math.floor(lane / crowd.rooms)
    while (Date.now() < end) {
      const start = performance.now()
      await crowd.say(room * crowd.members + (member % crowd.members))
      acknowledgedMs.push(performance.now() - start)
      sent += 1
      member += load.writers
    }
  })
  await Promise.all(lanes)
  await allHeard(crowd, before.heard + sent * crowd.members)
  return {
    deliveries: crowd.heard() - before.heard,
    cpuSeconds: server.cpuSeconds() - before.cpu,
    sent,
    acknowledgedMs,
  }
}

/** Open loop: each room gets a message every `1 / perSecond`; waiting is counted from the time it was due. */
export async function openLoop(
  crowd: Crowd,
  server: BenchServer,
  load: { perSecond: number; seconds: number },
): Promise<Burst> {
  const before = { heard: crowd.heard(), cpu: server.cpuSeconds() }
  const total = Math.floor(crowd.rooms * load.perSecond * load.seconds)
  const gapMs = 1000 / (crowd.rooms * load.perSecond)
  const start = performance.now()
  const acknowledgedMs: number[] = []
  const sending: Promise<void>[] = []
  for (let index = 0; index < total; index += 1) {
    const due = start + index * gapMs
    const early = due - performance.now()
    if (early > 1) await wait(early)
    const client = (index % crowd.rooms) * crowd.members + (Math.floor(index / crowd.rooms) % crowd.members)
    sending.push(crowd.say(client).then(() => void acknowledgedMs.push(performance.now() - due)))
  }
  await Promise.all(sending)
  await allHeard(crowd, before.heard + total * crowd.members)
  return {
    deliveries: crowd.heard() - before.heard,
    cpuSeconds: server.cpuSeconds() - before.cpu,
    sent: total,
    acknowledgedMs,
  }
}

/** Nothing may be lost and nothing doubled: every member hears every message of her room once. */
async function allHeard(crowd: Crowd, expected: number): Promise<void> {
  for (let tries = 0; crowd.heard() < expected && tries < 500; tries += 1) await wait(20)
  if (crowd.heard() !== expected) throw new Error(`heard ${crowd.heard()} of ${expected} deliveries`)
}

export const efficiency = (burst: Burst): number => burst.deliveries / burst.cpuSeconds
export const p50 = (burst: Burst): number => quantile(burst.acknowledgedMs, 0.5)
export const p99 = (burst: Burst): number => quantile(burst.acknowledgedMs, 0.99)
