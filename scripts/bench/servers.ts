import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A server in a process of its own, with what the operating system counted for it. */
export interface BenchServer {
  readonly url: string
  readonly pid: number
  /** User and system time of the whole process so far, seconds; the embedded database's thread is part of it. */
  cpuSeconds(): number
  /** Memory of the process that is not shared or swapped out, bytes. */
  residentBytes(): number
  stop(): Promise<void>
}

const ticksPerSecond = 100
const pageOf = (pid: number, name: string) => readFileSync(`/proc/${pid}/${name}`, 'utf8')

/** Starts a program that prints `listening on URL` first. */
export async function startServer(file: string, environment: Record<string, string>): Promise<BenchServer> {
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const url = await firstAddress(child)
  const pid = child.pid ?? 0
  return {
    url,
    pid,
    cpuSeconds: () => {
      const fields = pageOf(pid, 'stat').split(') ')[1]?.split(' ') ?? []
      return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
    },
    residentBytes: () => Number(/VmRSS:\s+(\d+)/.exec(pageOf(pid, 'status'))?.[1]) * 1024,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}

function firstAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      const address = /listening on (http:\S+)/.exec(printed)?.[1]
      if (address !== undefined) resolve(address)
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it listened`)))
  })
}
