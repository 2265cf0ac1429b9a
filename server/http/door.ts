import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Where visitors come in: nobody may hold a request open for long. */
export const createDoor = (): Server =>
  createServer({ requestTimeout: 20_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 })

/**
 * Opens a server and gives the port, which the system chooses when asked for port 0. Whoever goes on without waiting for anything
 * else can still hang the handlers up: no visitor comes in before.
 */
export function listen(server: Server, address: { port: number; host: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ ...address, backlog: 4096 }, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}
