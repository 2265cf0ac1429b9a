import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

import { SMTPServer } from 'smtp-server'

interface Letter {
  readonly to: readonly string[]
  /** As it travelled, head and text. */
  readonly source: string
}

/** A real mail server on this machine that keeps what it is given. */
export async function openMailServer() {
  const letters: Letter[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        letters.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          source: readable(Buffer.concat(chunks).toString('utf8')),
        })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** Takes quoted-printable back to the text that it stands for. */
function readable(source: string): string {
  const bytes = source
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** Plays a push service on this machine: keeps what it is given and answers as it is told. */
export async function openPushService() {
  const notes: {
    readonly path: string
    readonly headers: IncomingMessage['headers']
    readonly body: Buffer
  }[] = []
  const gone = new Set<string>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const path = request.url ?? ''
      notes.push({ path, headers: request.headers, body: Buffer.concat(chunks) })
      response.writeHead(gone.has(path) ? 410 : 201).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    notes,
    gone,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** A browser's subscription, and its way to read what is sent to it (RFC 8291). */
export function openDevice(address: string) {
  const keys = createECDH('prime256v1')
  const own = keys.generateKeys()
  const auth = randomBytes(16)
  const read = (body: Buffer): unknown => {
    const [salt, sender, sealed] = [body.subarray(0, 16), body.subarray(21, 86), body.subarray(86)]
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), own, sender])
    const shared = hkdfSync('sha256', keys.computeSecret(sender), auth, info, 32)
    const derived = (name: string, bytes: number) =>
      Buffer.from(hkdfSync('sha256', Buffer.from(shared), salt, `Content-Encoding: ${name}\0`, bytes))
    const opened = createDecipheriv('aes-128-gcm', derived('aes128gcm', 16), derived('nonce', 12))
    opened.setAuthTag(sealed.subarray(-16))
    const padded = Buffer.concat([opened.update(sealed.subarray(0, -16)), opened.final()])
    return JSON.parse(padded.subarray(0, padded.lastIndexOf(2)).toString('utf8'))
  }
  return {
    subscription: {
      endpoint: address,
      keys: { p256dh: own.toString('base64url'), auth: auth.toString('base64url') },
    },
    read,
  }
}
