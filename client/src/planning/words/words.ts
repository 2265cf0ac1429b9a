import { useLanguage } from '../../words/words.ts'
import { en } from './en.ts'
import { sv } from './sv.ts'

export type PlanningWords = typeof sv

/** The texts of planning. They come with its pages, so that nobody else carries them. */
export const usePlanningWords = (): PlanningWords => (useLanguage() === 'en' ? en : sv)
