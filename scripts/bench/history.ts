import { join } from 'node:path'

import type { Socket } from 'socket.io-client'

import { gather } from './crowd.ts'
import { median, quantile, report } from './figures.ts'
import { startLyktan } from './stage.ts'
import type { Wishes } from './stage.ts'

const stored = 100_000

/** A room with 100,000 messages opens and pages as one with 50. */
export async function history({ folder, isQuick }: Wishes): Promise<void> {
  const lyktan = await startLyktan(join(folder, 'history'), { rooms: 2, members: 4, history: stored })
  const crowd = await gather(lyktan.dialect, lyktan.server, { rooms: 2, members: 2 })
  const [reader, , other] = crowd.sockets
  if (reader === undefined || other === undefined) throw new Error('nobody came to read')
  // The second room gets its fifty, so that both have a whole page.
  for (let count = 0; count < 50; count += 1) await crowd.say(2)

  const rounds = isQuick ? 40 : 200
  const page = (beforeSeq: number) => () => timed(reader, 'message:older', { roomId: 'room-0', beforeSeq })
  const newest = page(stored + 1)
  const deep = page(60)
  const ratios: number[] = []
  const opened: number[] = []
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const [first, second] =
      round % 2 === 0 ? [await newest(), await deep()] : swap([await deep(), await newest()])
    times.push(first)
    ratios.push(second / first)
    const full = await timed(reader, 'room:enter', { roomId: 'room-0' })
    opened.push(full / (await timed(other, 'room:enter', { roomId: 'room-1' })))
  }
  report('a page 100,000 messages deep over the newest page', spread(ratios), 'aim ≤ 1.2')
  report('opening a room of 100,000 over one of 50', spread(opened), 'aim ≤ 1.2')
  report('  the newest page in ms', median(times).toFixed(2), '')
  crowd.leave()
  await lyktan.server.stop()
}

const swap = ([a, b]: [number, number]): [number, number] => [b, a]

async function timed(socket: Socket, name: string, input: object): Promise<number> {
  const start = performance.now()
  const reply = await socket.timeout(30_000).emitWithAck(name, input)
  if (!reply.ok) throw new Error(`${name} was refused: ${reply.problem.code}`)
  return performance.now() - start
}

const spread = (ratios: readonly number[]) =>
  `${median(ratios).toFixed(2)} (${quantile(ratios, 0.25).toFixed(2)}–${quantile(ratios, 0.75).toFixed(2)})`
