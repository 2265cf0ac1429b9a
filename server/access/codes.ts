import { randomInt } from 'node:crypto'

/** Letters and digits that nobody takes for one another on a printed card: no 0 and O, no 1, I and L, no U and V. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTWXYZ'
const groupLength = 4

/** A random code in groups of four, `K7QM-2XRT-9FHD`: three groups hold 58 bits. */
export function makeCode(groups: number): string {
  const group = () => Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join('')
  return Array.from({ length: groups }, group).join('-')
}

/** A code as it is compared, however it was typed: without spaces, dashes and small letters. */
export const plainCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
