import type { Finding } from '@lyktan/shared/findings.ts'
import { frameFilter } from '../frames.ts'
import type { Filter } from '../verdict.ts'

const phrases = frameFilter({
  filter: 'spam',
  version: 1,
  category: 'spam_flood',
  reason: 'unfit',
  frames: [
    { rule: 'chain', severity: 'normal', when: ['chain'], unless: ['counter'] },
    { rule: 'advert', severity: 'normal', when: ['advert'], unless: ['counter', 'quote'] },
    { rule: 'bait', severity: 'normal', when: ['bait'], unless: ['counter', 'quote'] },
  ],
})

/** A flood in one message: so many of the same character in a row, or words of which so few are different. */
const sameCharacterMax = 40
const repeatedWordsMin = 12
const differentWordsShare = 0.15
/** The same few characters over and over, as when a hand lies on the keys. */
const periodMax = 12
const periodicMin = 48
const periodicShare = 0.95

/** Advertising, chain letters, and one message that fills the room. What a person repeats is seen by the pace. */
export const spam: Filter = {
  name: 'spam',
  rules: phrases.rules,
  find: (readings) => {
    const flooded = floodIn(readings.original, readings.words.text)
    const found = phrases.find(readings)
    return flooded ? [...found, flood(readings.original)] : found
  },
}

function floodIn(original: string, words: string): boolean {
  if (original.length < sameCharacterMax) return false
  if (longestRun(original) >= sameCharacterMax || isPeriodic(original)) return true
  const all = words.trim().split(' ')
  return all.length >= repeatedWordsMin && new Set(all).size / all.length < differentWordsShare
}

/** The most of the same character in a row, white space aside. */
function longestRun(text: string): number {
  let [longest, run] = [0, 0]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    run = code > 0x20 && code === text.charCodeAt(index - 1) ? run + 1 : 1
    longest = Math.max(longest, run)
  }
  return longest
}

function isPeriodic(text: string): boolean {
  if (text.length < periodicMin) return false
  for (let period = 1; period <= periodMax; period += 1) if (repeatsAfter(text, period)) return true
  return false
}

/** Whether nearly every character is the one so far before it; an ordinary text is left after a few characters. */
function repeatsAfter(text: string, period: number): boolean {
  let left = Math.floor((text.length - period) * (1 - periodicShare))
  for (let index = period; index < text.length && left >= 0; index += 1)
    if (text.charCodeAt(index) !== text.charCodeAt(index - period)) left -= 1
  return left >= 0
}

function flood(text: string): Finding {
  const span = [0, text.length] as const
  return {
    filter: 'spam',
    rule: 'flood',
    version: 1,
    category: 'spam_flood',
    severity: 'normal',
    reason: 'unfit',
    spans: [span],
  }
}
