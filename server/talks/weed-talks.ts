import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { forgetLines, hasLines, removeTalk } from './remove-talk.ts'
import { sayTalk } from './say-talk.ts'
import { tryStepTalk } from './step-talk.ts'
import { talkKeptMs, wishKeptMs } from './talk-kept.ts'
import { Talk } from './talk.model.ts'
import type { TalkRecord } from './talk.model.ts'

const atOnce = 500

/**
 * Removes what was said 24 hours after a talk ended, unless a concern needs it. Of a talk that she wished to follow up only that wish is
 * left, for a fortnight, so that a leader may ask her again.
 */
export async function weedTalks(call: Circumstances): Promise<void> {
  const before = new Date(call.now.getTime() - talkKeptMs)
  const wishBefore = new Date(call.now.getTime() - wishKeptMs)
  for (const { id: municipalityId } of await call.live.municipalities.all()) {
    // Those that stay for now are not asked for: however many they are, none of the others waits behind them.
    const due = await Talk.find({
      municipalityId,
      endedAt: trusted({ $lte: before }),
      keptFor: trusted({ $size: 0 }),
      $or: [{ isEmptied: false }, { endedAt: trusted({ $lte: wishBefore }) }],
    })
      .sort({ endedAt: 1, _id: 1 })
      .limit(atOnce)
      .lean<TalkRecord[]>()
    await eachRecord({ call, timer: 'weed talks' }, due, (talk) => weed(call, talk))
  }
}

async function weed(call: Circumstances, talk: TalkRecord): Promise<void> {
  const wishes = talk.choice === 'again' || talk.choice === 'help'
  const wishIsOver = call.now.getTime() - (talk.endedAt?.getTime() ?? 0) >= wishKeptMs
  if (!wishes || wishIsOver) return removeTalk(call, talk)
  // Words of a crisis come in also afterwards: each line is kept as long as the others were.
  await forgetLines(talk, new Date(call.now.getTime() - talkKeptMs))
  if (await hasLines(talk)) return
  // Changed meanwhile (a concern, another choice): it is looked at again at the next turn.
  const emptied = await tryStepTalk(talk, { isEmptied: true })
  if (emptied !== null) await sayTalk(call, emptied)
}
