import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import { plainCode } from '../access/codes.ts'
import { keyedHash } from '../access/keyed.ts'
import type { Circumstances } from '../call.ts'
import type { MunicipalityFacts } from '../municipalities/municipality-book.ts'
import { Refusal } from '../refusal.ts'
import { Invitation } from './invitation.model.ts'

/** A card that opens the door today. */
export interface ValidInvitation {
  readonly id: string
  readonly place: MunicipalityFacts
  readonly ageBand: AgeBand
  readonly isReusable: boolean
}

/**
 * The card of a code, while it can be used.
 * @throws Refusal 'invitation': one answer for wrong, used, expired and revoked, so that guessing tells nothing
 */
export async function findInvitation(call: Circumstances, code: string): Promise<ValidInvitation> {
  const codeHash = keyedHash(call.config, 'invitation code', plainCode(code))
  const record = await Invitation.findOne({ codeHash }).lean()
  const isUsable = record !== null && record.state === 'unused' && record.expiresAt > call.now
  const place = isUsable ? await call.live.municipalities.find(record.municipalityId) : null
  if (!isUsable || place === null) throw new Refusal('invitation')
  return { id: record._id, place, ageBand: record.ageBand, isReusable: record.isReusable }
}
