import type { MemberId } from './ids.ts'

/** A staff act in the hash chain. Ids and codes only: text never enters it. */
export interface AuditEntryView {
  readonly number: number
  readonly at: string
  readonly actorId: MemberId | 'system'
  readonly act: string
  readonly objectKind: string
  readonly objectId: string
  readonly reason: string | null
  readonly hash: string
}
