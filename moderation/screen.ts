import type { Finding } from '@lyktan/shared/findings.ts'
import { filters } from './filters/index.ts'
import { policy } from './policy.ts'
import { readings } from './readings/readings.ts'
import type { Filter, ScreenContext, Verdict } from './verdict.ts'

/** Longer than any message may be; what no filter was measured on is not let through unread. UTF-16 units. */
const longestRead = 4000

/**
 * Runs every filter over every reading of a text; all findings, not the first. Never throws and never removes:
 * a filter that fails, or a text too long to read, holds with its own reason, so failure is seen by a person.
 */
export function screen({ text, context }: { text: string; context: ScreenContext }): Verdict {
  return policy(findingsIn(text, filters), context)
}

/** What a list of filters finds in a text. */
export function findingsIn(text: string, list: readonly Filter[]): readonly Finding[] {
  if (text.length > longestRead) return [unread('too-long', text)]
  const read = attempt(() => readings(text))
  if (read === undefined) return [unread('readings', text)]
  return list.flatMap((filter) => attempt(() => filter.find(read)) ?? [unread(filter.name, text)])
}

function attempt<Value>(run: () => Value): Value | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}

function unread(filter: string, text: string): Finding {
  const span = [0, text.length] as const
  return {
    filter,
    rule: 'unread',
    version: 1,
    category: 'spam_flood',
    severity: 'high',
    reason: 'unread',
    spans: [span],
  }
}
