/** Two texts share so much of their pieces that they say the same with other decorations. */
const alikeFrom = 0.75
/** Shorter texts are alike only when they are the same: 'hej' and 'hej du' are two greetings. */
const piecesMin = 8

/** Whether one text says nearly the same as another: case, signs, spaces and drawn-out letters aside (Dice coefficient of three letters). */
export function areAlike(one: string, other: string): boolean {
  const [left, right] = [plain(one), plain(other)]
  if (left === right) return left !== ''
  const [ones, others] = [pieces(left), pieces(right)]
  if (ones.size < piecesMin || others.size < piecesMin) return false
  let shared = 0
  for (const piece of ones) if (others.has(piece)) shared += 1
  return (2 * shared) / (ones.size + others.size) >= alikeFrom
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .replaceAll(/(.)\1+/gu, '$1')

function pieces(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3)))
}
