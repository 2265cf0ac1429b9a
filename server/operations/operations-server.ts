import { createServer } from 'node:http'
import type { Server } from 'node:http'

import { metricsText, metricsType } from './metrics.ts'

/**
 * Liveness (`/live`: the process answers), readiness (`/ready`: it may be given visitors) and metrics (`/metrics`), on a port of their own
 * that no visitor reaches.
 */
export function createOperationsServer(isReady: () => boolean): Server {
  return createServer((request, response) => {
    switch (request.url ?? '') {
      case '/live':
        response.writeHead(200, { 'Content-Type': 'text/plain' }).end('alive\n')
        return
      case '/ready':
        response
          .writeHead(isReady() ? 200 : 503, { 'Content-Type': 'text/plain' })
          .end(isReady() ? 'ready\n' : 'not ready\n')
        return
      case '/metrics':
        void metricsText().then(
          (text) => response.writeHead(200, { 'Content-Type': metricsType }).end(text),
          () => response.writeHead(500).end(),
        )
        return
      default:
        response.writeHead(404).end()
    }
  })
}
