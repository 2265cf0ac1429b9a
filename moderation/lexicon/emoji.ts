/**
 * Emoji that mean something beside words. Each is read as a word of one private letter, so that the lexicon can be
 * written with the emoji itself. The rest are signs like any other.
 */
const known =
  '⛄🍃🌿🍁🌱☘🥦🌲💨❄💊💉🍄🔌🍬🍫🧪🎱🍺🍻🍷🍾🥃🚬💵💰💸💲🔫🔪🗡💣🧨⚰🪦💀☠🩸🔥🍆🍑🍌🌮🍒💦👅👉👌🥵😏🫦🐒🐵🦍🐷🐖🐗🐀🐁🐍🐕🐶🐄🐮🪳🦠🤢🤮💩🗑🚮🤡🥱🙄😡🤬🖕👊🔞🤫🤐🏳🏴👻🫠🧠🪢🌈✡🕋🕌☪🧕👳🕍🧔👩👨👧👦🧑👰🏿🏾🏽🦽🧑‍🦽🚑🪓🔨🐐🐑🐎🐫🐪🦧🍌🍉🥷🤰🧍♿❤💔😘💅🏌'
const symbols = new Map<string, string>()
for (const sign of known.replaceAll('\u200d', '').replaceAll('\ufe0f', '')) {
  if (!symbols.has(sign)) symbols.set(sign, String.fromCharCode(0xe000 + symbols.size))
}

const signOf = new Map<number, number>()
for (const [sign, symbol] of symbols) signOf.set(sign.codePointAt(0) ?? 0, symbol.charCodeAt(0))

/** The private letter that an emoji is read as, or 0 for a sign without a meaning of its own. */
export function symbolCode(codePoint: number): number {
  return codePoint < 0x2000 ? 0 : (signOf.get(codePoint) ?? 0)
}

/** A pattern with each emoji as its private letter. */
export function withSymbols(pattern: string): string {
  return Array.from(pattern.replaceAll('\ufe0f', ''), (sign) => {
    const symbol = symbols.get(sign)
    return symbol === undefined ? sign : ` ${symbol} `
  }).join('')
}
