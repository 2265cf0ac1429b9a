/** The three of the field's logbook: what happened, why, what next. Free of zod, so that the page can carry it. */
export const reflectionParts = ['happened', 'because', 'next'] as const
export type ReflectionPart = (typeof reflectionParts)[number]

/** Of each part. */
export const reflectionCharacters = 1000
