import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'

/** A server in a process of its own, as it runs for real; it can be killed. */
export interface ServerProcess {
  readonly url: string
  readonly process: ChildProcess
  /** Everything it has printed so far. */
  printed(): string
  /** Ends it as the system would end a stuck process: nothing is finished, nothing is said. */
  kill(): Promise<void>
  /** Asks it to leave, and gives its exit code. */
  leave(): Promise<number | null>
}

// A test that fails half-way must not leave its servers behind.
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts a program that prints `listening on URL`. @throws with what it printed when it ends before */
export function startProcess(file: string, environment: Record<string, string>): Promise<ServerProcess> {
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  let printed = ''
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return exited
  }
  child.stderr.on('data', (chunk: Buffer) => {
    printed += chunk.toString()
  })
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      const url = /listening on (http:\S+)/.exec(printed)?.[1]
      if (url === undefined) return
      resolve({
        url,
        process: child,
        printed: () => printed,
        kill: async () => void (await end('SIGKILL')),
        leave: () => end('SIGTERM'),
      })
    })
    void exited.then((code) => reject(new Error(`ended with ${code} before it listened: ${printed}`)))
  })
}
