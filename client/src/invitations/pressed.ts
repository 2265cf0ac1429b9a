import type { InvitationCard } from '@lyktan/shared/invitations.ts'
import type { PlaceView } from '@lyktan/shared/members.ts'

/** Cards fresh from the press, with the place that they lead to. */
export interface Pressed {
  readonly cards: readonly InvitationCard[]
  readonly place: PlaceView
}
