import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { outsideReader } from './outside-reader.ts'

/** @throws Refusal 'forbidden' for everybody but the one whom the municipality has named */
export async function mustReadComplaints(call: Call): Promise<void> {
  const { id, municipalityId } = call.actor
  if ((await outsideReader(call, municipalityId)) !== id) throw new Refusal('forbidden')
}
