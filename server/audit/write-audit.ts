import { trusted } from 'mongoose'

import type { Actor } from '@lyktan/shared/roles.ts'

import type { Circumstances } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { AuditEntry, AuditHead } from './audit.model.ts'
import type { AuditRecord } from './audit.model.ts'
import { chainStart, hashEntry } from './hash-entry.ts'

/** A staff act. Codes and ids only: a value that could be a text is a fault in the caller. */
export interface StaffAct {
  readonly municipalityId: string
  /** Such as 'case:decide'. */
  readonly act: string
  readonly object: { readonly kind: string; readonly id: string }
  /** Such as 'removed:rule-3'. */
  readonly reason?: string
}

const code = /^[A-Za-z0-9:._-]{1,80}$/
/** So many processes would have to write between our reading and our writing, time after time. */
const triesMax = 200

/**
 * Adds an act to the municipality's chain, by the call's actor or else by the system. Durable when it returns.
 * The next number is taken by trying, so several processes never leave a hole.
 * @throws TypeError when something that is no code or id would enter the chain (security P21)
 */
export async function writeAudit(
  call: Circumstances & { readonly actor?: Actor | null },
  act: StaffAct,
): Promise<void> {
  const said = {
    municipalityId: act.municipalityId,
    at: call.now,
    actorId: call.actor?.id ?? 'system',
    act: act.act,
    objectKind: act.object.kind,
    objectId: act.object.id,
    reason: act.reason ?? null,
  }
  for (const part of [said.act, said.objectKind, said.objectId, said.reason ?? 'none']) {
    if (!code.test(part)) throw new TypeError('The audit holds codes and ids, never text')
  }
  for (let tries = 0; tries < triesMax; tries += 1) {
    const entry = await append(said)
    if (entry !== null) return await moveHead(entry)
  }
  throw new Error('The audit chain is too busy to be written')
}

/** Tries the number after the last; null when somebody else took it. */
async function append(
  said: Omit<AuditRecord, '_id' | 'number' | 'previousHash' | 'hash'>,
): Promise<AuditRecord | null> {
  const { municipalityId } = said
  const last = await AuditEntry.findOne({ municipalityId }).sort({ number: -1 }).lean()
  const number = (last?.number ?? 0) + 1
  const unsigned = { ...said, number, previousHash: last?.hash ?? chainStart }
  const entry = { _id: `${municipalityId}:${number}`, ...unsigned, hash: hashEntry(unsigned) }
  try {
    await AuditEntry.create(entry)
    return entry
  } catch (error) {
    if (isDuplicate(error)) return null
    throw error
  }
}

/** The head only moves forward: a later entry's process may have been faster. */
async function moveHead({ municipalityId, number, hash }: AuditRecord): Promise<void> {
  try {
    const earlier = { _id: municipalityId, number: trusted({ $lt: number }) }
    await AuditHead.updateOne(earlier, { $set: { number, hash } }, { upsert: true })
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
}
