import type { SessionKind } from '@lyktan/shared/session-choices.ts'

import type { IconName } from '../look/icons.ts'

/** A picture for each kind of session, beside its name and never instead of it. */
export const kindIcons = {
  'hang-out': 'sofa',
  game: 'game',
  quiz: 'star',
  create: 'brush',
  homework: 'book',
  theme: 'moon',
  group: 'people',
  'pop-up': 'leaf',
  'youth-council': 'speech',
} as const satisfies Record<SessionKind, IconName>

export const kindTones = {
  'hang-out': 'lime',
  game: 'sky',
  quiz: 'sun',
  create: 'rose',
  homework: 'mint',
  theme: 'lilac',
  group: 'lilac',
  'pop-up': 'peach',
  'youth-council': 'sky',
} as const satisfies Record<SessionKind, string>
