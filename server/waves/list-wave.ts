import type { Answers, Input } from '@lyktan/shared/commands.ts'

import type { Call } from '../call.ts'
import { findWave } from './find-wave.ts'
import { viewWaveRow } from './wave.view.ts'

/** A page that can be read over before something is done about all of them. */
const shownMax = 200

/** What would be hidden, before it is: with its texts, since somebody must see what she hides. @throws Refusal as `findWave` */
export async function listWave(call: Call, input: Input<'wave:list'>): Promise<Answers['wave:list']> {
  const found = await findWave(call, input)
  const shown = found.slice(0, shownMax)
  return {
    messages: await Promise.all(shown.map((message) => viewWaveRow(call, message))),
    more: found.length > shown.length,
  }
}
