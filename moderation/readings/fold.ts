/** Letters that look like Latin ones, for tokens that mix scripts: real Russian and Greek stay as they are. */
const lookAlikes: Record<string, string> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ї: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  һ: 'h',
  ԛ: 'q',
  ԝ: 'w',
  г: 'r',
  п: 'n',
  и: 'u',
  з: '3',
  ь: 'b',
  л: 'n',
  д: 'd',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'u',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  σ: 'o',
  τ: 't',
  υ: 'u',
  χ: 'x',
  γ: 'y',
  ω: 'w',
  ϲ: 'c',
  ζ: 'z',
}

const smallCapitals = 'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpꞯqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz'
const singles = 'ıiɩiƭtłløoøöđdħhŧtßsæäœoðdþpɑaɡgⅼlƒfʟl'
const upsideDown = 'ɐaɔcǝeɟfƃgɥhᴉiɾjʞkɯmɹrʇtʌvʍwʎyıi'

function pairs(letters: string): [string, string][] {
  const all = Array.from(letters)
  return all.flatMap((from, index) => (index % 2 === 0 ? [[from, all[index + 1] ?? '']] : []))
}

const table = new Map<string, string>([...pairs(smallCapitals), ...pairs(singles)])

/** What a character looks like beside Latin letters, or undefined where it looks like none. */
export function lookAlike(character: string): string | undefined {
  return lookAlikes[character]
}

/** Letters used for writing upside down, read the right way up. */
export const flipped: ReadonlyMap<string, string> = new Map([
  ...pairs(upsideDown),
  ...pairs('unnupddpbqqboossxxzzllåå'),
])

/** Letters found only in text that stands on its head. */
export const standsOnHead: ReadonlySet<string> = new Set(
  pairs('ɐaɔcǝeɟfƃgɥhɾjʞkɯmɹrʇtʌvʍwʎy').map(([from]) => from),
)

const invisible = /^[\p{Cf}\p{Co}\p{Mn}\p{Me}\uFE00-\uFE0F\u{E0000}-\u{E01EF}\u3164\u115F\u1160]$/u
/** More than any language uses; a hostile tour of Unicode must not fill the memory. */
const rememberedMax = 20_000
const known = new Map<number, string>()

/**
 * One code point as a reader sees it: lower case, compatibility forms and styled letters as plain ones, foreign
 * marks off, nothing for what is invisible. å, ä and ö are letters of their own and stay.
 */
export function fold(codePoint: number): string {
  const seen = known.get(codePoint)
  if (seen !== undefined) return seen
  const folded = foldAnew(codePoint)
  if (known.size < rememberedMax) known.set(codePoint, folded)
  return folded
}

function foldAnew(codePoint: number): string {
  const character = String.fromCodePoint(codePoint)
  if (invisible.test(character)) return ''
  const square = squared(codePoint)
  if (square !== undefined) return square
  const compatible = character.normalize('NFKC').toLowerCase()
  return Array.from(compatible, foldLetter).join('')
}

function foldLetter(letter: string): string {
  if ('åäö'.includes(letter)) return letter
  const base = letter.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return table.get(letter) ?? table.get(base) ?? (base === '' ? '' : base)
}

/** Regional indicators and letters in filled squares and circles, which no standard form takes apart. */
function squared(codePoint: number): string | undefined {
  for (const first of [0x1f1e6, 0x1f170, 0x1f150, 0x1f130]) {
    if (codePoint >= first && codePoint < first + 26) return String.fromCharCode(97 + codePoint - first)
  }
  return undefined
}
