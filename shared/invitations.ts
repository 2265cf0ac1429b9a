import { z } from 'zod'

import { ageBands } from './age-bands.ts'
import type { AgeBand } from './age-bands.ts'
import { invitationId } from './ids.ts'
import type { InvitationId } from './ids.ts'
import { limits } from './limits.ts'

export const makeInvitationsInput = z.strictObject({
  ageBand: z.enum(ageBands),
  count: z.int().min(1).max(limits.invitationsAtOnce),
})
export const revokeInvitationInput = z.strictObject({ invitationId })

/** A card fresh from the press: the only moment when its code can be read. */
export interface InvitationCard {
  readonly id: InvitationId
  readonly code: string
  readonly ageBand: AgeBand
  readonly expiresAt: string
  /** Where the QR code leads: the join page with the code in the fragment, so that no server log holds it. */
  readonly address: string
  /** The QR code as an SVG drawing. */
  readonly qrSvg: string
}

/** A card that was handed out: who made it is logged, who got it is not. */
export interface InvitationView {
  readonly id: InvitationId
  readonly ageBand: AgeBand
  readonly madeAt: string
  readonly expiresAt: string
  readonly state: 'unused' | 'used' | 'expired' | 'revoked'
}
