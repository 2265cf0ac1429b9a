/** Reads JSONL `{ id, text }` or `{ id, sequence }` on standard input and writes what the filters say of each, as JSONL. */
import { createInterface } from 'node:readline'

import type { Finding } from '@lyktan/shared/findings.ts'
import { outcomeOf } from '@lyktan/moderation/policy.ts'
import { screen } from '@lyktan/moderation/screen.ts'
import { advance } from '@lyktan/moderation/signals/advance.ts'
import { noSignals } from '@lyktan/moderation/signals/state.ts'
import type { Ages } from '@lyktan/moderation/signals/state.ts'
import type { Outcome, Verdict } from '@lyktan/moderation/verdict.ts'
import { z } from 'zod'

const row = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string().optional(),
  sequence: z
    .array(z.object({ text: z.string(), author: z.string().default('A'), dt_s: z.number().default(0) }))
    .optional(),
  authors: z
    .record(z.string(), z.object({ age_band: z.string().optional(), trust: z.string().optional() }))
    .optional(),
})
type Row = z.output<typeof row>

/** An ordinary open room, written in by somebody who is known there. */
const context = { ageBand: '16-19', isNewcomer: false, isLeader: false, reading: 'newcomers' } as const
const actions = { allow: 'allow', flag: 'allow+flag', hold: 'hold' } as const satisfies Record<
  Outcome,
  string
>
const strictness: readonly Outcome[] = ['allow', 'flag', 'hold']

function answerOf({ outcome, findings }: Verdict) {
  return { action: actions[outcome], categories: categoriesOf(findings) }
}

function categoriesOf(findings: readonly Finding[]) {
  const names = [...new Set(findings.map((finding) => finding.category))]
  return names.map((name) => {
    const own = findings.filter((finding) => finding.category === name)
    return { name, severity: own[0]?.severity ?? 'normal', spans: own.flatMap((finding) => finding.spans) }
  })
}

function reasonOf({ findings }: Verdict): string {
  const first = findings.find((finding) => outcomeOf(finding) !== 'allow') ?? findings[0]
  return first ? `${first.reason}: ${first.filter}/${first.rule}` : ''
}

/** "13-15" as years; anything else is not known. */
function agesOf(band = ''): Ages | undefined {
  const [, from, to] = /^(\d{1,3})-(\d{1,3})$/.exec(band) ?? []
  return from === undefined || to === undefined ? undefined : [Number(from), Number(to)]
}

/** Every message in its turn, with what the ones before it have shown. Authors are called by their letters and by their names alike. */
function inTurn(sequence: NonNullable<Row['sequence']>, authors: NonNullable<Row['authors']>): Verdict[] {
  let state = noSignals
  let at = 0
  return sequence.map(({ author, text, dt_s: seconds }, index) => {
    at += seconds * 1000
    const { age_band: band, trust } = authors[author] ?? {}
    const said = {
      key: `${index}`,
      author,
      nickname: author,
      at,
      text,
      ages: agesOf(band),
      isStaff: trust === 'staff',
    }
    const advanced = advance(state, said, screen({ text, context }))
    state = advanced.state
    return advanced.verdict
  })
}

function answer(line: string) {
  const { id, text, sequence, authors } = row.parse(JSON.parse(line))
  const verdicts = sequence ? inTurn(sequence, authors ?? {}) : [screen({ text: text ?? '', context })]
  const outcome = strictness.findLast((one) => verdicts.some((verdict) => verdict.outcome === one)) ?? 'allow'
  const worst = verdicts.find((verdict) => verdict.outcome === outcome) ?? verdicts[0]
  return {
    id,
    action: actions[outcome],
    categories: categoriesOf(verdicts.flatMap(({ findings }) => findings)),
    reason: worst ? reasonOf(worst) : '',
    ...(sequence ? { per_message: verdicts.map(answerOf) } : {}),
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answer(line))}\n`)
}
