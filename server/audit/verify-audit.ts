import { AuditEntry, AuditHead } from './audit.model.ts'
import type { AuditHeadRecord, AuditRecord } from './audit.model.ts'
import { chainStart, hashEntry } from './hash-entry.ts'

/** Whole, with its last number and hash (to compare with what was noted elsewhere), or where it is broken and how. */
export type AuditVerdict =
  | { readonly isIntact: true; readonly entries: number; readonly head: string }
  | {
      readonly isIntact: false
      /** The first entry that is not as it was written. */
      readonly number: number
      /** changed: says something else. moved: does not follow the one before. missing: its number is gone. cut: the end is gone. */
      readonly fault: 'changed' | 'moved' | 'missing' | 'cut'
    }

/**
 * Reads a municipality's whole chain and tells whether anything in it was changed, taken out, put in or moved,
 * or its end cut off (security P21). The head, kept apart, is what a cut is known by; whoever can write to the
 * database could make a new chain and a new head, so the head is also noted in the log once an hour.
 */
export async function verifyAudit(municipalityId: string): Promise<AuditVerdict> {
  const head = await AuditHead.findById(municipalityId).lean<AuditHeadRecord>()
  const entries = AuditEntry.find({ municipalityId })
    .sort({ number: 1, _id: 1 })
    .lean<AuditRecord[]>()
    .cursor()
  let last = { number: 0, hash: chainStart }
  for await (const entry of entries) {
    const fault = faultOf(entry, last, head)
    if (fault !== null) return { isIntact: false, ...fault }
    last = { number: entry.number, hash: entry.hash }
  }
  if (head !== null && head.number > last.number)
    return { isIntact: false, number: last.number + 1, fault: 'cut' }
  return { isIntact: true, entries: last.number, head: last.hash }
}

type Fault = { readonly number: number; readonly fault: 'changed' | 'moved' | 'missing' }

function faultOf(
  entry: AuditRecord,
  before: { number: number; hash: string },
  head: AuditHeadRecord | null,
): Fault | null {
  const number = before.number + 1
  if (entry.number > number) return { number, fault: 'missing' }
  if (entry.number < number || entry._id !== `${entry.municipalityId}:${entry.number}`)
    return { number: entry.number, fault: 'moved' }
  if (hashEntry(entry) !== entry.hash) return { number, fault: 'changed' }
  if (entry.previousHash !== before.hash) return { number, fault: 'moved' }
  if (head?.number === number && head.hash !== entry.hash) return { number, fault: 'changed' }
  return null
}
