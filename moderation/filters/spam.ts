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
const sameCharacterMax = 60
const repeatedWordsMin = 24
const differentWordsShare = 0.2

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
  if (longestRun(original) >= sameCharacterMax) return true
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
