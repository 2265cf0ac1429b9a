import { readFileSync } from 'node:fs'

import { screen } from '@lyktan/moderation/screen.ts'
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'

import { median, ratioText, report } from './figures.ts'
import { hostileFamilies } from './hostile.ts'

const context = { ageBand: '16-19', isNewcomer: false, isLeader: false, reading: 'newcomers' } as const
const plain = [
  'hej hur är det',
  'vi ses på gården ikväll',
  'haha ja precis',
  'nån som vill spela fifa?',
  'good night',
]

/** What one message costs the filters, beside the npm package obscenity in the same run, and how hostile texts grow. */
export async function filters({ isQuick }: { isQuick: boolean }): Promise<void> {
  await Promise.resolve()
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
  const rounds = isQuick ? 5 : 15
  const ours = (text: string) => screen({ text, context })
  const theirs = (text: string) => matcher.getAllMatches(text)
  for (const [name, texts] of [
    ['the examples of the tests', examples()],
    ['plain short messages', plain],
  ] as const) {
    const pairs = Array.from(
      { length: rounds },
      () => [cost(ours, texts), cost(theirs, texts)] as const,
    ).slice(3)
    report(`${name}: µs a message`, median(pairs.map(([our]) => our)).toFixed(1), '≤ 60 (200 at most)')
    report(`${name}: over obscenity`, ratioText(pairs.map(([our, their]) => our / their)), '≤ 1')
  }
  for (const [family, make] of Object.entries(hostileFamilies))
    report(`hostile: ${family}`, growthOf(make), '≤ 2.5')
}

/** CPU microseconds for one text, over a few thousand. */
function cost(read: (text: string) => unknown, texts: readonly string[]): number {
  const turns = Math.ceil(4000 / texts.length)
  const before = process.cpuUsage()
  for (let turn = 0; turn < turns; turn += 1) for (const text of texts) read(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / (turns * texts.length)
}

/** How much dearer a text gets when it is twice as long: 2 is linear, 4 is quadratic. Up to what may be sent. */
function growthOf(make: (length: number) => string): string {
  const [short, long] = [make(1900), make(3800)]
  const grown = Array.from({ length: 7 }, () => {
    const ratio = fewest(long) / fewest(short)
    return ratio
  })
  return `× ${median(grown).toFixed(2)}, ${fewest(long).toFixed(0)} µs`
}

/** The least of several turns: what the text costs when nothing else runs. */
function fewest(text: string): number {
  const turns = Array.from({ length: 12 }, () => {
    const start = performance.now()
    screen({ text, context })
    return (performance.now() - start) * 1000
  })
  return Math.min(...turns)
}

function examples(): string[] {
  return ['sv', 'en'].flatMap((language) =>
    readFileSync(new URL(`../../tests/examples/${language}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => String(Reflect.get(JSON.parse(line), 'text'))),
  )
}
