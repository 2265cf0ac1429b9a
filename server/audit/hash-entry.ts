import { createHash } from 'node:crypto'

import type { AuditRecord } from './audit.model.ts'

/** What the first entry of a chain follows. */
export const chainStart = '0'.repeat(64)

/** SHA-256 (hex) over everything an entry says, in a fixed order and form, with the hash of the entry before. */
export function hashEntry(entry: Omit<AuditRecord, '_id' | 'hash'>): string {
  const canonical = JSON.stringify([
    entry.municipalityId,
    entry.number,
    entry.at.toISOString(),
    entry.actorId,
    entry.act,
    entry.objectKind,
    entry.objectId,
    entry.reason,
    entry.previousHash,
  ])
  return createHash('sha256').update(canonical).digest('hex')
}
