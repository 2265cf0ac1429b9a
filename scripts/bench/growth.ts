import { join } from 'node:path'

import { closedLoop } from './bursts.ts'
import { gather } from './crowd.ts'
import { median, report } from './figures.ts'
import { startBare, startLyktan } from './stage.ts'
import type { Player, Wishes } from './stage.ts'

interface Size {
  readonly rooms: number
  readonly members: number
}
const base: Size = { rooms: 10, members: 25 }
const moreRooms: Size = { rooms: 80, members: 25 }
const moreMembers: Size = { rooms: 10, members: 200 }

/** What one delivery costs at eight times the rooms and at eight times the members, held against how the bare server's own cost grows. */
export async function growth({ folder, isQuick }: Wishes): Promise<void> {
  const bursts = isQuick ? 2 : 5
  const cost = {
    base: await pair('base', base),
    rooms: await pair('rooms', moreRooms),
    members: await pair('members', moreMembers),
  }
  const grown = (to: 'rooms' | 'members') => cost[to].ours / cost.base.ours / (cost[to].bare / cost.base.bare)
  report('cost per delivery at 8 × rooms, growth over bare’s growth', grown('rooms').toFixed(2), 'aim ≤ 1.1')
  report(
    'cost per delivery at 8 × members, growth over bare’s growth',
    grown('members').toFixed(2),
    'aim ≤ 1.1',
  )

  async function pair(name: string, size: Size): Promise<{ ours: number; bare: number }> {
    const lyktan = await startLyktan(join(folder, name), {
      rooms: size.rooms,
      members: size.rooms * size.members,
    })
    const ours = await costPerDelivery(lyktan, size, bursts)
    const bare = await costPerDelivery(await startBare(), size, bursts)
    return { ours, bare }
  }
}

/** Microseconds of server CPU for one delivery, median of bursts after one that is not counted. Stops the server. */
async function costPerDelivery(player: Player, size: Size, bursts: number): Promise<number> {
  const crowd = await gather(player.dialect, player.server, size)
  const costs: number[] = []
  for (let round = 0; round <= bursts; round += 1) {
    const { cpuSeconds, deliveries } = await closedLoop(crowd, player.server, { writers: 1, seconds: 2 })
    if (round > 0) costs.push((cpuSeconds / deliveries) * 1_000_000)
  }
  crowd.leave()
  await player.server.stop()
  return median(costs)
}
