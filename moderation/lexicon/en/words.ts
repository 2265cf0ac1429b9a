import type { WordGroup } from '../tags.ts'
import { englishBody } from './body.ts'
import { englishCrisis } from './crisis.ts'
import { englishGuards } from './guards.ts'
import { englishHarm } from './harm.ts'
import { englishHate } from './hate.ts'
import { englishTrade } from './trade.ts'

/** All that the filters know of English. */
export const englishWords: readonly WordGroup[] = [
  ...englishCrisis,
  ...englishHarm,
  ...englishHate,
  ...englishBody,
  ...englishTrade,
  ...englishGuards,
]
