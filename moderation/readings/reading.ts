/**
 * A text in one form, with a map back: character `i` of `text` stands for what the author wrote in
 * `[starts[i], ends[i])`, in UTF-16 units, so that whatever is found ends as a span of the author's own text.
 */
export interface Reading {
  text: string
  starts: Int32Array
  ends: Int32Array
}

const longest = 4100

/** The map of a text that stands as it was written: `[index, index + 1)`. Shared, never written to. */
const identity = Int32Array.from({ length: longest + 1 }, (_, index) => index)

/** The map of the words of a text that stands as it was written, with a space before them. */
export const identityStarts = Int32Array.from({ length: longest }, (_, index) => Math.max(0, index - 1))
export const identityEnds = identity

/** A reading of a text that stands as it was written, or undefined when it is too long to have its map at hand. */
export function asWritten(text: string): Reading | undefined {
  const { length } = text
  if (length >= longest) return undefined
  return { text, starts: identity, ends: oneOn }
}
const oneOn = Int32Array.from({ length: longest }, (_, index) => index + 1)

/** Whether every character of a reading stands where the author wrote it. */
export function isIdentity(reading: Reading): boolean {
  return reading.starts === identity
}

/** Writes a reading character by character. */
export class ReadingWriter {
  #text: string[] = []
  #starts: number[] = []
  #ends: number[] = []

  /** Adds characters that all stand for the same piece of the original. */
  add(characters: string, start: number, end: number): void {
    for (let index = 0; index < characters.length; index += 1) {
      this.#text.push(characters.charAt(index))
      this.#starts.push(start)
      this.#ends.push(end)
    }
  }

  /** Adds one character of another reading, or another in its place. */
  copy(reading: Reading, index: number, character = reading.text.charAt(index)): void {
    this.add(character, reading.starts[index] ?? 0, reading.ends[index] ?? 0)
  }

  /** The last character written, or none. */
  get last(): string | undefined {
    return this.#text.at(-1)
  }

  /** Another character for the last piece, which grows to `end`: a mark that belongs to the letter before it. */
  replaceLast(character: string, end: number): void {
    this.#text[this.#text.length - 1] = character
    this.#ends[this.#ends.length - 1] = end
  }

  reading(): Reading {
    return {
      text: this.#text.join(''),
      starts: Int32Array.from(this.#starts),
      ends: Int32Array.from(this.#ends),
    }
  }
}

/** The piece of the original that characters `from` up to `to` of a reading stand for. */
export function spanOf(reading: Reading, from: number, to: number): [start: number, end: number] {
  if (reading.starts === identity || reading.starts === identityStarts)
    return [reading.starts[from] ?? 0, reading.ends[to - 1] ?? 0]
  let start = Number.MAX_SAFE_INTEGER
  let end = 0
  for (let index = from; index < to; index += 1) {
    start = Math.min(start, reading.starts[index] ?? start)
    end = Math.max(end, reading.ends[index] ?? end)
  }
  return [Math.min(start, end), end]
}
