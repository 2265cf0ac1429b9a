import { ReadingWriter } from './reading.ts'
import type { Reading } from './reading.ts'

const uneven = /\s\s|[^\S ]/u
const whiteSpace = /\s/u

/** The text with every stretch of white space as one space, for what is written over several words. */
export function flat(reading: Reading): Reading {
  if (!uneven.test(reading.text)) return reading
  const writer = new ReadingWriter()
  for (let index = 0; index < reading.text.length; index += 1) {
    const isSpace = whiteSpace.test(reading.text.charAt(index))
    if (isSpace && writer.last === ' ') continue
    writer.copy(reading, index, isSpace ? ' ' : reading.text.charAt(index))
  }
  return writer.reading()
}
