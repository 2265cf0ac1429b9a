import type { IgnoredView } from '@lyktan/shared/flags.ts'

import type { Call } from '../call.ts'
import { ignoredBy } from './list-ignored.ts'

/** Tells my own devices, and nobody else, whom I ignore now. */
export async function sayIgnored(call: Call): Promise<{ readonly ignored: readonly IgnoredView[] }> {
  const ignored = await ignoredBy(call, call.actor.id)
  call.say.toMember(call.actor.id, 'ignored:changed', { ignored })
  return { ignored }
}
