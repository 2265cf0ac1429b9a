/** Limits of what goes on in a session, with their units. Free of zod, so that the page can carry them. */
export const liveLimits = {
  promptCharacters: 200,
  promptsMost: 20,
  recapCharacters: 400,
  questionCharacters: 300,
  /** Questions of one session; and those of one person that wait at once. */
  questionsMost: 60,
  waitingOfOneMost: 3,
  replyCharacters: 400,
  repliesMost: 10,
  timerSecondsMost: 3600,
  breakMinutesMost: 30,
  /** Fewer answers than this are never shown as a tally (field and law, 2d). */
  moodLeast: 5,
} as const

/** How it feels right now, from the lightest to the heaviest. */
export const moods = ['great', 'good', 'so-so', 'low', 'heavy'] as const
export type Mood = (typeof moods)[number]
