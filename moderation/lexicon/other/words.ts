import type { WordGroup } from '../tags.ts'
import { contemptElsewhere } from './contempt.ts'
import { crisisElsewhere } from './crisis.ts'

/** All that the filters know of other languages than Swedish and English. Not yet read by native speakers. */
export const otherWords: readonly WordGroup[] = [...crisisElsewhere, ...contemptElsewhere]
