import { argon2, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { limits } from '@lyktan/shared/limits.ts'
import type { Config, PassphraseCost } from '../config.ts'
import { keyFor } from './keyed.ts'
import { plainWords } from './plain-words.ts'
import { takeTurn } from './turns.ts'
import { isWeakPassphrase } from './weak-passphrase.ts'

const tagBytes = 32
const saltBytes = 16
const suggestedWords = 4

/**
 * The passphrase as it is stored: argon2id in PHC form, with a pepper that is not in the database.
 * @throws Refusal 'unavailable' when too many hashes are being made
 */
export async function hashPassphrase(config: Config, passphrase: string): Promise<string> {
  const salt = randomBytes(saltBytes)
  const tag = await derive(config, passphrase, { ...config.passphraseCost, salt })
  const { memoryKib, passes } = config.passphraseCost
  return `$argon2id$v=19$m=${memoryKib},t=${passes},p=1$${unpadded(salt)}$${unpadded(tag)}`
}

/**
 * Whether the passphrase is the stored one. Without a stored hash it takes as long and is false,
 * so that nobody learns from the time whether a name exists.
 * @throws Refusal 'unavailable' when too many hashes are being made
 */
export async function verifyPassphrase(
  config: Config,
  passphrase: string,
  stored: string | null,
): Promise<boolean> {
  const known = stored === null ? null : readHash(stored)
  const asked = known ?? {
    ...config.passphraseCost,
    salt: Buffer.alloc(saltBytes),
    tag: Buffer.alloc(tagBytes),
  }
  const tag = await derive(config, passphrase, asked)
  return timingSafeEqual(tag, asked.tag) && known !== null
}

/** Whether a stored hash was made at another cost than today's, and should be made again at the next sign-in. */
export function isOutdatedHash(config: Config, stored: string): boolean {
  const hash = readHash(stored)
  return hash?.memoryKib !== config.passphraseCost.memoryKib || hash.passes !== config.passphraseCost.passes
}

/** Four plain Swedish words: about 37 bits that can be remembered, far more than ten tries a quarter of an hour can reach. */
export function suggestPassphrase(): string {
  const word = () => plainWords[randomInt(plainWords.length)]
  const suggestion = Array.from({ length: suggestedWords }, word).join('-')
  const isFit = suggestion.length >= limits.passphraseCharactersMin && !isWeakPassphrase(suggestion, [])
  return isFit ? suggestion : suggestPassphrase()
}

interface StoredHash extends PassphraseCost {
  readonly salt: Buffer
  readonly tag: Buffer
}

function readHash(stored: string): StoredHash | null {
  const [, memory, passes, salt, tag] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]{43})$/.exec(stored) ?? []
  if (!memory || !passes || !salt || !tag) return null
  return {
    memoryKib: Number(memory),
    passes: Number(passes),
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  }
}

function derive(
  config: Config,
  passphrase: string,
  { memoryKib, passes, salt }: PassphraseCost & { salt: Buffer },
): Promise<Buffer> {
  const parameters = {
    message: passphrase.normalize('NFC'),
    nonce: salt,
    parallelism: 1,
    tagLength: tagBytes,
    memory: memoryKib,
    passes,
    secret: keyFor(config, 'passphrase pepper'),
  }
  return takeTurn(
    () =>
      new Promise((resolve, reject) => {
        argon2('argon2id', parameters, (error, tag) => (error === null ? resolve(tag) : reject(error)))
      }),
  )
}

const unpadded = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '')
