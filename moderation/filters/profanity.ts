import { frameFilter } from '../frames.ts'

/** Swearing at nobody: labelled, so that it can be counted and a room may be stricter, and let through. */
export const profanity = frameFilter({
  filter: 'profanity',
  version: 1,
  category: 'profanity',
  reason: 'harsh',
  frames: [{ rule: 'swearing', severity: 'normal', when: ['swear'] }],
})
