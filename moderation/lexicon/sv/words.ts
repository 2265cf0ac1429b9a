import type { WordGroup } from '../tags.ts'
import { swedishAdvances } from './advances.ts'
import { swedishBody } from './body.ts'
import { swedishContempt } from './contempt.ts'
import { swedishCrisis } from './crisis.ts'
import { swedishDealing } from './dealing.ts'
import { swedishDespair } from './despair.ts'
import { swedishEnding } from './ending.ts'
import { swedishGuards } from './guards.ts'
import { swedishHarm } from './harm.ts'
import { swedishHate } from './hate.ts'
import { swedishPeople } from './people.ts'
import { swedishLures } from './lures.ts'
import { swedishGoods } from './goods.ts'
import { swedishMenace } from './menace.ts'
import { swedishParting } from './parting.ts'
import { swedishScorn } from './scorn.ts'
import { swedishTaunts } from './taunts.ts'
import { swedishTrade } from './trade.ts'
import { swedishViolence } from './violence.ts'

/** All that the filters know of Swedish. */
export const swedishWords: readonly WordGroup[] = [
  ...swedishPeople,
  ...swedishCrisis,
  ...swedishDespair,
  ...swedishEnding,
  ...swedishParting,
  ...swedishHarm,
  ...swedishViolence,
  ...swedishTaunts,
  ...swedishHate,
  ...swedishContempt,
  ...swedishBody,
  ...swedishAdvances,
  ...swedishTrade,
  ...swedishDealing,
  ...swedishMenace,
  ...swedishScorn,
  ...swedishLures,
  ...swedishGoods,
  ...swedishGuards,
]
