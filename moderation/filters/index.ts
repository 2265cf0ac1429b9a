import type { Filter } from '../verdict.ts'
import { bullying } from './bullying.ts'
import { crisis } from './crisis.ts'
import { drugs } from './drugs.ts'
import { grooming } from './grooming.ts'
import { hate } from './hate.ts'
import { profanity } from './profanity.ts'
import { sexual } from './sexual.ts'
import { spam } from './spam.ts'
import { threats } from './threats.ts'

/** The table of contents of safety: what every text is read for. All run; the order is only for the reader. */
export const filters: readonly Filter[] = [
  // Somebody may be in danger.
  crisis,
  threats,
  grooming,

  // Words that hurt.
  sexual,
  hate,
  bullying,

  // What leads out of the staffed room.
  drugs,
  spam,
  profanity,
]
