import { timingSafeEqual } from 'node:crypto'
import type { Config } from '../config.ts'
import { makeCode, plainCode } from './codes.ts'
import { keyedHash } from './keyed.ts'

const groups = 4

/** A new recovery code, told once, and the form in which it is kept. */
export function makeRecoveryCode(config: Config): { code: string; hash: string } {
  const code = makeCode(groups)
  return { code, hash: hashOf(config, code) }
}

/** Whether a typed code is the one that was kept. */
export const fitsRecoveryCode = (config: Config, typed: string, kept: string | null): boolean =>
  kept !== null && timingSafeEqual(Buffer.from(hashOf(config, typed)), Buffer.from(kept))

const hashOf = (config: Config, code: string) => keyedHash(config, 'recovery code', plainCode(code))
