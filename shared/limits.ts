/** Every limit that both ends must know (DESIGN section 6). Free of zod, so that the page can carry it. */
export const limits = {
  messageCharacters: 2000,
  messageBytes: 4096,
  nicknameCharactersMin: 2,
  nicknameCharactersMax: 24,
  passphraseCharactersMin: 15,
  passphraseCharactersMax: 128,
  pageMessages: 50,
  pageMessagesMax: 100,
  /** A reader further behind than this gets a fresh snapshot instead of the changes. */
  changesMax: 500,
  socketFrameBytes: 32 * 1024,
  jsonBodyBytes: 64 * 1024,
  jsonDepth: 8,
  wordsToAuthorCharacters: 500,
  staffNoteCharacters: 500,
  handoverNoteCharacters: 300,
  staffLineCharacters: 500,
  /** What somebody may add when she tells the leaders about something. */
  flagWordsCharacters: 500,
  /** How many people one member may ignore. */
  ignoredMost: 100,
  invitationsAtOnce: 60,
  editMinutes: 10,
  /** A member's first messages are read by an adult before they show. */
  newcomerMessages: 5,
  /** In a raid somebody with fewer shown messages counts as new: who floods a room has soon more than five. */
  newcomerInRaidMessages: 25,
  /** How long a leader holds a case without a sign of life (DESIGN section 5). */
  claimMinutes: 5,
  /** What leaders ask in a session: polls and quiz. */
  questionCharacters: 300,
  optionCharacters: 120,
  pollOptionsMax: 6,
  pollsOfSessionMax: 20,
  quizTitleCharacters: 80,
  quizQuestionsMax: 40,
} as const
