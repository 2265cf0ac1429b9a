import { join } from 'node:path'

import { closedLoop, efficiency, openLoop, p50, p99 } from './bursts.ts'
import type { Burst } from './bursts.ts'
import type { Crowd } from './crowd.ts'
import { gather } from './crowd.ts'
import { median, ratioText, report } from './figures.ts'
import { startBare, startLyktan } from './stage.ts'
import type { Player, Wishes } from './stage.ts'

/** Until both servers' code is compiled and every member has written once. */
const warmUpRounds = 3

interface Scene {
  readonly players: readonly [Player, Player]
  readonly crowds: readonly [Crowd, Crowd]
  readonly rounds: number
}

/** Twenty rooms of fifty, one hot room of 250 with sixteen writers, and how long an acknowledgement takes at an ordinary pace. */
export async function rooms({ folder, isQuick }: Wishes): Promise<void> {
  const rounds = isQuick ? 2 : 7
  await duel(join(folder, 'calm'), { rooms: 20, members: 50 }, async (scene) => {
    const bursts = await inTurn({ ...scene, rounds }, (crowd, player) =>
      closedLoop(crowd, player.server, { writers: 1, seconds: 3 }),
    )
    const ratios = bursts.map(([lyktan, bare]) => efficiency(lyktan) / efficiency(bare))
    report('20 × 50, deliveries per CPU second, over bare', ratioText(ratios), 'aim ≥ 1.0, least 0.7')
    const paced = await inTurn({ ...scene, rounds }, (crowd, player) =>
      openLoop(crowd, player.server, { perSecond: 5, seconds: 4 }),
    )
    const ratioOf = (measure: (burst: Burst) => number) =>
      ratioText(paced.map(([ours, bare]) => measure(ours) / measure(bare)))
    report('acknowledgement p50 at 5 messages/s a room, over bare', ratioOf(p50), 'aim ≤ 2')
    report('acknowledgement p99 at 5 messages/s a room, over bare', ratioOf(p99), 'aim ≤ 2')
    const milliseconds = (which: 0 | 1, measure: (burst: Burst) => number) =>
      median(paced.map((pair) => measure(pair[which]))).toFixed(1)
    report(
      '  the same in ms: Lyktan p50/p99, bare p50/p99',
      `${milliseconds(0, p50)}/${milliseconds(0, p99)}, ${milliseconds(1, p50)}/${milliseconds(1, p99)}`,
      '',
    )
  })
  await duel(join(folder, 'hot'), { rooms: 1, members: 250 }, async (scene) => {
    const bursts = await inTurn({ ...scene, rounds }, (crowd, player) =>
      closedLoop(crowd, player.server, { writers: 16, seconds: 3 }),
    )
    const ratios = bursts.map(([lyktan, bare]) => efficiency(lyktan) / efficiency(bare))
    report('hot room of 250, 16 writers, over bare', ratioText(ratios), 'least 4, aim 8')
  })
}

/** Both servers up at once, both crowds in their rooms. */
async function duel(
  folder: string,
  size: { rooms: number; members: number },
  play: (scene: Omit<Scene, 'rounds'>) => Promise<void>,
): Promise<void> {
  const lyktan = await startLyktan(folder, { rooms: size.rooms, members: size.rooms * size.members })
  const bare = await startBare()
  const crowds = [
    await gather(lyktan.dialect, lyktan.server, size),
    await gather(bare.dialect, bare.server, size),
  ] as const
  try {
    await play({ players: [lyktan, bare], crowds })
  } finally {
    for (const crowd of crowds) crowd.leave()
    await Promise.all([lyktan.server.stop(), bare.server.stop()])
  }
}

/** Bursts in turn, the order reversed every round, after the rounds that are not counted. Pairs are Lyktan, bare. */
async function inTurn(
  scene: Scene,
  burst: (crowd: Crowd, player: Player) => Promise<Burst>,
): Promise<(readonly [Burst, Burst])[]> {
  const pairs: (readonly [Burst, Burst])[] = []
  const [ours, bare] = scene.players
  const [ourCrowd, bareCrowd] = scene.crowds
  for (let round = 0; round < scene.rounds + warmUpRounds; round += 1) {
    if (round % 2 === 0) {
      const first = await burst(ourCrowd, ours)
      pairs.push([first, await burst(bareCrowd, bare)])
    } else {
      const first = await burst(bareCrowd, bare)
      pairs.push([await burst(ourCrowd, ours), first])
    }
  }
  return pairs.slice(warmUpRounds)
}
