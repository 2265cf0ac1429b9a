import { isWordCode } from './words.ts'

/** Whether any letter in it stands three times in a row, or three letters twice: that is drawn out, two is spelling. */
export function isDrawnOut(text: string): boolean {
  let doubled = 0
  for (let index = 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === text.charCodeAt(index - 1) && code !== text.charCodeAt(index + 1) && isLetter(code))
      doubled += 1
  }
  return doubled >= 3 || hasThreeInARow(text)
}

function hasThreeInARow(text: string): boolean {
  for (let index = 2; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === text.charCodeAt(index - 1) && code === text.charCodeAt(index - 2) && isLetter(code))
      return true
  }
  return false
}

function isLetter(code: number): boolean {
  return code > 0x39 && isWordCode[code] === 1
}

/** Runs of one letter as one letter: the form in which drawn-out words are compared ("fiiint" and "fint" are both "fint"). */
export function squeeze(text: string): string {
  return text.replaceAll(/(\p{L})\1+/gu, '$1')
}
