import { join } from 'node:path'

import { gather, wait } from './crowd.ts'
import { report } from './figures.ts'
import { startBare, startLyktan } from './stage.ts'
import type { Player, Wishes } from './stage.ts'

const size = { rooms: 40, members: 50 }

/** Two thousand clients join forty rooms, a hundred at a time: none may be refused. Then what each costs in memory while nothing happens. */
export async function joining({ folder }: Wishes): Promise<void> {
  const ours = await join2000(
    await startLyktan(join(folder, 'joining'), { rooms: size.rooms, members: 2000 }),
  )
  const bare = await join2000(await startBare())
  report(
    '2,000 clients join 40 rooms',
    `all in; ${(ours.perSecond / bare.perSecond).toFixed(2)} × bare’s joins/s`,
    'no refusal',
  )
  report('memory per idle connection, over bare', (ours.bytesEach / bare.bytesEach).toFixed(2), 'aim ≤ 1.5')
  report('  the same in kB: Lyktan, bare', `${kilobytes(ours.bytesEach)}, ${kilobytes(bare.bytesEach)}`, '')
}

async function join2000(player: Player): Promise<{ perSecond: number; bytesEach: number }> {
  // A first crowd warms the server up, so that code and caches are not counted as connections.
  const warm = await gather(player.dialect, player.server, { rooms: 10, members: 10 })
  warm.leave()
  await wait(3000)
  const before = player.server.residentBytes()
  const start = performance.now()
  const crowd = await gather(player.dialect, player.server, size)
  const seconds = (performance.now() - start) / 1000
  await wait(5000)
  const bytesEach = (player.server.residentBytes() - before) / crowd.sockets.length
  crowd.leave()
  await player.server.stop()
  return { perSecond: crowd.sockets.length / seconds, bytesEach }
}

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(0)
