/** The languages that the place itself speaks today. What people write may be in any language. */
export const languages = ['sv', 'en'] as const
export type Language = (typeof languages)[number]
