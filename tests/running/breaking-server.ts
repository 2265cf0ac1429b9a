// The server as it is, with a fault of ours that nobody catches: it happens when the test says so.
import { main } from '../../server/main.ts'

await main
process.on('SIGUSR2', () => {
  throw new Error('a fault that quotes what somebody wrote')
})
