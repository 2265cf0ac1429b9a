import { createHash } from 'node:crypto'

import type { RuleSetContent } from '@lyktan/shared/rules.ts'
import { canonical } from '@lyktan/moderation/rules/canonical.ts'

/** SHA-256 of what a set says, in hexadecimal: the same content has the same hash, whoever made it and whenever. */
export function hashContent(content: RuleSetContent): string {
  return createHash('sha256').update(canonical(content)).digest('hex')
}
