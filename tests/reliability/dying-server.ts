// The server as it is, but it is killed between storing and saying: at a message that the odds choose, after the database has it and
// before anybody hears of it.
import { main } from '../../server/main.ts'

const oneIn = Number(process.env['DIES_ONE_IN'])
const app = await main
const adapter = app.io.of('/').adapter
const broadcast = adapter.broadcast.bind(adapter)
adapter.broadcast = (packet: { data?: readonly unknown[] }, options) => {
  if (packet.data?.[0] === 'messages:changed' && Math.random() * oneIn < 1)
    process.kill(process.pid, 'SIGKILL')
  broadcast(packet, options)
}
