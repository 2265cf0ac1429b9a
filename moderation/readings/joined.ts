import { ReadingWriter } from './reading.ts'
import type { Reading } from './reading.ts'
import { isWordCode } from './words.ts'

/** Letters apart: "f u l", "f.u.l", "f\nu\nl". At least three, so that initials and lists stay as they are. */
const shortestRun = 3

interface Gap {
  from: number
  to: number
}

/** The text with letters that stand one by one put together; undefined when there are none. */
export function joined(reading: Reading): Reading | undefined {
  return joinedWays(reading)[0]
}

/** The same; where a run begins with a letter that is a word ("such a f o o l"), once with it and once without. */
export function joinedWays(reading: Reading): readonly Reading[] {
  const runs = runsOfSingles(reading.text)
  if (runs.length === 0) return []
  const without = runs.map((run) => (beginsWithWord(run, reading.text) ? run.slice(1) : run))
  const isSame = without.every((run, index) => run.length === runs[index]?.length)
  return isSame ? [together(reading, runs)] : [together(reading, runs), together(reading, without)]
}

/** A letter that is a word of its own, in Swedish or English. */
const letterWords = new Set(['a', 'i', 'u', 'å', 'ö', 'e', 'o'])

function beginsWithWord(run: readonly Gap[], text: string): boolean {
  const first = run[0]?.from ?? 0
  return run.length >= shortestRun && letterWords.has(text.charAt(first - 1))
}

function together(reading: Reading, runs: readonly Gap[][]): Reading {
  const dropped = new Uint8Array(reading.text.length)
  for (const gap of runs.flatMap((run) => gapsInside(run, reading.text))) dropped.fill(1, gap.from, gap.to)
  const writer = new ReadingWriter()
  for (let index = 0; index < reading.text.length; index += 1) {
    if (dropped[index] === 1) continue
    writer.copy(reading, index)
  }
  return writer.reading()
}

/** The gaps between letters that stand alone, run by run. */
function runsOfSingles(text: string): Gap[][] {
  const runs: Gap[][] = []
  let run: Gap[] = []
  let previousEnd = -1
  for (let index = 0; index < text.length;) {
    if (isWordCode[text.charCodeAt(index)] !== 1) {
      index += 1
      continue
    }
    let end = index + 1
    while (end < text.length && isWordCode[text.charCodeAt(end)] === 1) end += 1
    const isSingle = end - index === 1
    if (isSingle && previousEnd !== -1) run.push({ from: previousEnd, to: index })
    if (!isSingle) {
      if (run.length + 1 >= shortestRun) runs.push(run)
      run = []
    }
    previousEnd = isSingle ? end : -1
    index = end
  }
  if (run.length + 1 >= shortestRun) runs.push(run)
  return runs
}

/** In "n o t  i" and "n_o_t i" the wider gap is one between words: it stays. */
function gapsInside(run: Gap[], text: string): Gap[] {
  const widths = run.map((gap) => whiteSpaceIn(text, gap))
  const narrowest = Math.min(...widths)
  const inside = run.filter((_, index) => widths[index] === narrowest)
  // "n-o-t i-t" and line breaks between letters: a space alone is then one between words.
  const spaces = inside.filter((gap) => text.slice(gap.from, gap.to) === ' ')
  return spaces.length * 2 >= inside.length ? inside : inside.filter((gap) => !spaces.includes(gap))
}

function whiteSpaceIn(text: string, gap: Gap): number {
  let count = 0
  for (let index = gap.from; index < gap.to; index += 1) if (text.charCodeAt(index) <= 0x20) count += 1
  return count
}
