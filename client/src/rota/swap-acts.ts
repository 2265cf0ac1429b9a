import type { MemberId } from '@lyktan/shared/ids.ts'
import type { PlannedShiftView } from '@lyktan/shared/rota.ts'

/** What can be done with a planned shift besides planning it; each has its word. */
export type SwapAct = 'offer' | 'keep' | 'take' | 'giveBack' | 'approve' | 'refuse'

/** What this reader can do with a planned shift now. The server decides; this only spares her buttons that lead nowhere. */
export function swapActs(
  shift: PlannedShiftView,
  { me, isManager, now }: { readonly me: MemberId; readonly isManager: boolean; readonly now: number },
): readonly SwapAct[] {
  if (Date.parse(shift.endsAt) <= now) return []
  const acts: SwapAct[] = []
  if (shift.person?.id === me) acts.push(shift.isOffered ? 'keep' : 'offer')
  else if (shift.taker?.id === me) acts.push('giveBack')
  else if (shift.taker === null && (shift.person === null || shift.isOffered)) acts.push('take')
  if (shift.taker !== null && isManager) acts.push('approve', 'refuse')
  return acts
}
