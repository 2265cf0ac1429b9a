import { parseArgs } from 'node:util'
import { startEmbedded } from './start-embedded.ts'

/** The embedded database alone: `command-line.ts --dir FOLDER [--port PORT]`. Ends on SIGTERM and SIGINT. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { dir: { type: 'string' }, port: { type: 'string' } } })
  if (!values.dir) throw new Error('which folder? Give --dir FOLDER, and --port PORT to listen on 127.0.0.1')
  const port = values.port === undefined ? {} : { port: Number(values.port) }
  const database = await startEmbedded({ folder: values.dir, ...port })
  const stop = () => void database.stop().then(() => process.exit(0))
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  process.stdout.write(`listening on ${database.url}\n`)
  await database.failed
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
