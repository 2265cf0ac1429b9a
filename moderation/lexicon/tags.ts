/** What a word or phrase may mean in a frame. The lexicon gives words their tags; the frames put tags together. */
export const tags = [
  // who
  'me',
  'you',
  'you-are',
  'your',
  'them',
  'they-are',
  'is',
  'group',
  'person',
  // harm to oneself
  'crisis',
  'die',
  'want',
  'urge-self-harm',
  'eating',
  // harm to others
  'future',
  'harm',
  'threat',
  'threat-veiled',
  'group-harm',
  'arson',
  'recruit',
  'place',
  // words that hurt
  'insult',
  'insult-word',
  'insult-severe',
  'english-you',
  'false-friend',
  'shut-up',
  'exclude',
  'exclude-soft',
  'swear',
  'blackmail',
  'slur',
  'slur-soft',
  'nazi',
  'dehuman',
  'despise',
  'expel',
  'bad-trait',
  'compound-hate',
  // sexual, and the ways of those who seek children
  'sexual',
  'sexual-hard',
  'nude',
  'genital',
  'send',
  'ask-sexual',
  'age-question',
  'secret',
  'alone',
  'picture',
  'meet',
  'gift',
  'parents',
  'parents-away',
  'trust',
  'flattery',
  'older',
  'private-place',
  // ways out of the room
  'app',
  'app-sure',
  'move',
  'contact-ask',
  'dm',
  // selling
  'drug',
  'drug-maybe',
  'sell',
  'deal',
  // who one is
  'school',
  'full-name',
  'password',
  // tricks
  'bait',
  'chain',
  'advert',
  // what makes it something else
  'counter',
  'quote',
  'figure',
  'game',
  'not',
  'health',
  'recovery',
  'surprise',
  'public-place',
  'own-identity',
  'joke',
  'help-line',
] as const
export type Tag = (typeof tags)[number]

export interface WordGroup {
  tag: Tag
  words: string
}

/** Tags whose words are worth hiding, and so looked for in disguise. */
export const disguisedTags: ReadonlySet<Tag> = new Set<Tag>([
  'slur',
  'slur-soft',
  'insult-severe',
  'sexual-hard',
  'nude',
  'drug',
  'crisis',
  'urge-self-harm',
  'compound-hate',
  'false-friend',
])
