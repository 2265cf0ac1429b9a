// Free of zod, so that the page can carry them.

/** How a talk ends, by the young person's own choice: done; again another time; I want help to go on. */
export const talkChoices = ['done', 'again', 'help'] as const
export type TalkChoice = (typeof talkChoices)[number]

/** What a leader may ask to talk about: something that waited, something she told us, something she agreed to. */
export const talkTopics = ['hold', 'flag', 'follow-up'] as const
export type TalkTopic = (typeof talkTopics)[number]

/** Who sits in the talk: one who answers, one who can read along. */
export const talkSeats = ['answerer', 'reader'] as const

/** Why a manager opens what is not hers to read; told to the young person. */
export const breakGlassReasons = ['danger', 'complaint', 'oversight'] as const
export type BreakGlassReason = (typeof breakGlassReasons)[number]
