import { createHmac, hkdfSync } from 'node:crypto'
import type { Config } from '../config.ts'

/** What a key is for: a hash made for one purpose is never good for another. */
type Purpose = 'invitation code' | 'recovery code' | 'sign-in tries' | 'passphrase pepper' | 'reminder code'

const keys = new Map<string, Buffer>()

/** A key of its own for each purpose, derived from the session secret. Changing that secret makes all that hangs on it invalid. */
export function keyFor(config: Config, purpose: Purpose): Buffer {
  const secret = config.sessionSecret
  if (secret === null) throw new Error('The session secret must be known before anybody can sign in.')
  const name = `${purpose} ${secret}`
  const known = keys.get(name)
  if (known) return known
  const key = Buffer.from(hkdfSync('sha256', secret, 'lyktan', purpose, 32))
  keys.set(name, key)
  return key
}

/** The form in which something secret is stored and looked up: useless to whoever reads the database without the key. */
export const keyedHash = (config: Config, purpose: Purpose, text: string): string =>
  createHmac('sha256', keyFor(config, purpose)).update(text).digest('base64url')
