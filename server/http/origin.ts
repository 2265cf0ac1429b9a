import type { IncomingMessage } from 'node:http'

/**
 * Does this request come from our own page? Checked on every state-changing request and on every socket handshake.
 * Without PUBLIC_URL (trying, developing) only this machine's own name counts, so that no foreign page can name itself.
 */
export function isOwnOrigin(request: IncomingMessage, publicUrl: string | null): boolean {
  const origin = request.headers.origin
  if (origin === undefined) return request.headers['sec-fetch-site'] === 'same-origin'
  if (publicUrl !== null) return origin === publicUrl
  return isThisMachine(request.headers.host) && origin === `http://${request.headers.host}`
}

function isThisMachine(host: string | undefined): host is string {
  return host !== undefined && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)
}
