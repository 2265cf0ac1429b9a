/** Three of the same letter in a row is drawn out; two is spelling. */
const drawnOut = /(\p{L})\1\1/iu

/** Whether any letter in it is drawn out. */
export function isDrawnOut(text: string): boolean {
  return drawnOut.test(text)
}

/** Runs of one letter as one letter: the form in which drawn-out words are compared ("fiiint" and "fint" are both "fint"). */
export function squeeze(text: string): string {
  return text.replaceAll(/(\p{L})\1+/gu, '$1')
}
