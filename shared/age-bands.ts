/** set from the birth year; nobody can move an adult into a younger band. */
export const ageBands = ['13-15', '16-19', '20-25'] as const
export type AgeBand = (typeof ageBands)[number]
