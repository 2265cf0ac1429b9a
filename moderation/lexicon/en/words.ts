import type { WordGroup } from '../tags.ts'
import { englishAdvances } from './advances.ts'
import { englishBody } from './body.ts'
import { englishContempt } from './contempt.ts'
import { englishCrisis } from './crisis.ts'
import { englishDealing } from './dealing.ts'
import { englishDespair } from './despair.ts'
import { englishEnding } from './ending.ts'
import { englishGuards } from './guards.ts'
import { englishHarm } from './harm.ts'
import { englishHate } from './hate.ts'
import { englishLures } from './lures.ts'
import { englishGoods } from './goods.ts'
import { englishMenace } from './menace.ts'
import { englishParting } from './parting.ts'
import { englishScorn } from './scorn.ts'
import { englishTaunts } from './taunts.ts'
import { englishTrade } from './trade.ts'
import { englishViolence } from './violence.ts'

/** All that the filters know of English. */
export const englishWords: readonly WordGroup[] = [
  ...englishCrisis,
  ...englishDespair,
  ...englishEnding,
  ...englishParting,
  ...englishHarm,
  ...englishViolence,
  ...englishTaunts,
  ...englishHate,
  ...englishContempt,
  ...englishBody,
  ...englishAdvances,
  ...englishTrade,
  ...englishDealing,
  ...englishMenace,
  ...englishScorn,
  ...englishLures,
  ...englishGoods,
  ...englishGuards,
]
