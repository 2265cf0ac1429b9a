import type { Filter } from '../verdict.ts'
import { bullying } from './bullying.ts'
import { contactDetails } from './contact-details.ts'
import { crisis } from './crisis.ts'
import { drugs } from './drugs.ts'
import { grooming } from './grooming.ts'
import { handles } from './handles.ts'
import { hate } from './hate.ts'
import { identity } from './identity.ts'
import { links } from './links.ts'
import { menace } from './menace.ts'
import { personalNumber } from './personal-number.ts'
import { profanity } from './profanity.ts'
import { scorn } from './scorn.ts'
import { sexual } from './sexual.ts'
import { spam } from './spam.ts'
import { threats } from './threats.ts'

/** The table of contents of safety: what every text is read for. All run; the order is only for the reader. */
export const filters: readonly Filter[] = [
  // Somebody may be in danger.
  crisis,
  threats,
  menace,
  grooming,

  // Words that hurt.
  sexual,
  hate,
  bullying,
  scorn,

  // What tells who and where somebody is, or leads out of the staffed room.
  contactDetails,
  personalNumber,
  identity,
  handles,
  links,

  // What fills or uses the room.
  drugs,
  spam,
  profanity,
]
