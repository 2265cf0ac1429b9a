import { trusted } from 'mongoose'
import type { Circumstances } from '../call.ts'
import { Refusal } from '../refusal.ts'
import type { ValidInvitation } from './find-invitation.ts'
import { Invitation } from './invitation.model.ts'

/**
 * Uses up a card while `join` does what it lets in to. Of two who come with one card exactly one gets through;
 * when joining fails the card can be used again. Should the process die in between, the card is spent: a leader makes another.
 * @throws Refusal 'invitation', and whatever `join` throws
 */
export async function useInvitation<Joined>(
  call: Circumstances,
  invitation: ValidInvitation,
  join: () => Promise<Joined>,
): Promise<Joined> {
  if (invitation.isReusable) return join()
  const usable = { _id: invitation.id, state: 'unused' as const, expiresAt: trusted({ $gt: call.now }) }
  const taken = await Invitation.updateOne(usable, { $set: { state: 'used' } })
  if (taken.modifiedCount !== 1) throw new Refusal('invitation')
  try {
    return await join()
  } catch (error) {
    await Invitation.updateOne({ _id: invitation.id, state: 'used' }, { $set: { state: 'unused' } })
    throw error
  }
}
