import type { RequestHandler, Response } from 'express'
import sirv from 'sirv'

/**
 * The built client: hashed assets for ever, pages never kept by caches. Every address that is not a file is the page itself,
 * which knows its own routes; what looks like a file and is not there is 404.
 * @param folder the build, with `.br` and `.gz` beside each file
 */
export function pages(folder: string): RequestHandler {
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    single: 'app.html',
    ignores: ['/api', '/socket.io', /\.[a-z0-9]{2,5}$/],
    setHeaders: (response, pathname) => {
      const kept = pathname.startsWith('/assets/')
      response.setHeader('Cache-Control', kept ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  return (request, response, next) => files(request, response, () => noPage(response, next))
}

function noPage(response: Response, next: () => void): void {
  if (response.req.method !== 'GET' && response.req.method !== 'HEAD') return next()
  response.status(404).type('text/plain').send('Not found')
}
