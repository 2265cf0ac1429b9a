import type { Answers } from '@lyktan/shared/commands.ts'

import type { Call } from '../call.ts'
import { viewHandover } from './handover.view.ts'
import { mustHandOver } from './must-hand-over.ts'

/** What the next shift must know, compiled from what there is now. @throws Refusal 'forbidden', 'off-shift' */
export async function seeHandover(call: Call): Promise<Answers['handover:view']> {
  await mustHandOver(call)
  return { handover: await viewHandover(call) }
}
