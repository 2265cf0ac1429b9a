import type { Filter } from '../verdict.ts'

/** The table of contents of safety: what every text is read for, gravest first. */
export const filters: readonly Filter[] = []
