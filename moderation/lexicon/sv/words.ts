import type { WordGroup } from '../tags.ts'
import { swedishBody } from './body.ts'
import { swedishCrisis } from './crisis.ts'
import { swedishGuards } from './guards.ts'
import { swedishHarm } from './harm.ts'
import { swedishHate } from './hate.ts'
import { swedishPeople } from './people.ts'
import { swedishTrade } from './trade.ts'

/** All that the filters know of Swedish. */
export const swedishWords: readonly WordGroup[] = [
  ...swedishPeople,
  ...swedishCrisis,
  ...swedishHarm,
  ...swedishHate,
  ...swedishBody,
  ...swedishTrade,
  ...swedishGuards,
]
