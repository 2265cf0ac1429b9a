import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import type { Request, Response } from 'express'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Something that anybody may read: the same for every reader. */
export interface OpenContent {
  readonly type: 'text/html' | 'text/calendar' | 'application/feed+json' | 'application/problem+json'
  readonly status?: number
  readonly text: string
  /** Other places may fetch it from their own pages: it holds nothing about any person. */
  readonly isForOthers?: boolean
  readonly fileName?: string
}

/** Compressed forms of what was answered last; the programme is asked for often and seldom changes. */
const keptMost = 64
const compressed = new Map<string, Promise<Buffer>>()

/**
 * Answers with a tag of the content: who has it already is told so in a few bytes, and asks each time, so that something cancelled is
 * seen at once.
 */
export async function answerOpenly(
  request: Request,
  response: Response,
  content: OpenContent,
): Promise<void> {
  const { type, text, status = 200 } = content
  const tag = createHash('sha256').update(type).update(text).digest('base64url').slice(0, 22)
  response.status(status).set({
    'Cache-Control': status === 200 ? 'public, no-cache' : 'no-store',
    Vary: 'Accept-Encoding',
    ...(status === 200 && { ETag: `W/"${tag}"` }),
    ...(content.isForOthers && {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    }),
    ...(content.fileName && { 'Content-Disposition': `inline; filename="${content.fileName}"` }),
  })
  if (status === 200 && request.fresh) {
    response.status(304).end()
    return
  }
  response.type(`${type}; charset=utf-8`)
  const encoding = request.acceptsEncodings('br', 'gzip')
  if (encoding !== 'br' && encoding !== 'gzip') {
    response.send(Buffer.from(text))
    return
  }
  response.set('Content-Encoding', encoding)
  response.send(await smaller(text, { encoding, tag }))
}

function smaller(text: string, { encoding, tag }: { encoding: 'br' | 'gzip'; tag: string }): Promise<Buffer> {
  const key = `${encoding} ${tag}`
  const known = compressed.get(key)
  if (known !== undefined) return known
  const making =
    encoding === 'br'
      ? brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
      : zip(text, { level: 6 })
  compressed.set(key, making)
  const [oldest] = compressed.keys()
  if (compressed.size > keptMost && oldest !== undefined) compressed.delete(oldest)
  return making
}
