import { advance } from '@lyktan/moderation/signals/advance.ts'
import type { Advanced } from '@lyktan/moderation/signals/advance.ts'
import { noSignals } from '@lyktan/moderation/signals/state.ts'
import type { Said, SignalState } from '@lyktan/moderation/signals/state.ts'
import type { Verdict } from '@lyktan/moderation/verdict.ts'

/** What no filter found anything in. */
export const nothing: Verdict = { outcome: 'allow', findings: [], reasons: [], help: false }

type Line = Partial<Said> & { readonly text: string; readonly after?: number }

/** Says lines one after another, each so many seconds after the one before; gives what each came to. */
export function talk(lines: readonly Line[], from: SignalState = noSignals): readonly Advanced[] {
  let state = from
  let at = 1_700_000_000_000
  return lines.map(({ after = 3, ...line }, index) => {
    at += after * 1000
    const said: Said = { key: `k${index}`, author: 'a', at, ...line }
    const advanced = advance(state, said, nothing)
    state = advanced.state
    return advanced
  })
}

/** One line by each author, given as [author, text]. */
export const said = (...lines: readonly (readonly [string, string])[]): readonly Advanced[] =>
  talk(lines.map(([author, text]) => ({ author, nickname: author, text })))

export const rulesOf = (advanced: Advanced | undefined): readonly string[] =>
  advanced?.verdict.findings.map(({ rule }) => rule) ?? []
