const repeated = (piece: string) => (length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Texts that are made to be slow to read, each of any length. */
export const hostileFamilies: Readonly<Record<string, (length: number) => string>> = {
  'one letter': repeated('a'),
  'one letter and a sign at the end': (length) => `${'a'.repeat(length - 1)}!`,
  'letters apart': repeated('a '),
  'letters with points': repeated('a.'),
  'signs for letters': repeated('h0r4'),
  'masked words': repeated('k*k**n '),
  digits: repeated('1'),
  'digits apart': repeated('0 7 0 '),
  'number words': repeated('noll sju '),
  'o, i and l': repeated('oil'),
  'marks on one letter': (length) => `a${'\u0301'.repeat(length - 1)}`,
  'nothing to see': repeated('\u200b'),
  'turned round': (length) => '\u202e'.repeat(length),
  'upside down': repeated('ǝʇuᴉ '),
  'escaped letters': repeated('&#104;'),
  'broken escapes': repeated('&#'),
  'at signs': repeated('a@'),
  points: repeated('a.b'),
  links: repeated('http://a.b/'),
  streets: repeated('storgatan '),
  emoji: repeated('🍃💊'),
  'an insult again and again': repeated('din jävla idiot '),
  'the beginning of every phrase': repeated('jag vill du ska '),
  'foreign letters in words': repeated('hоrа '),
}
