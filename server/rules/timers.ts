import type { Timer } from '../timers.ts'
import { judgeFindings } from './judge-findings.ts'
import { watchSurges } from './watch-surges.ts'
import { weedRuleCounts } from './weed-rule-counts.ts'

/** What the rules by people do by themselves. */
export const ruleTimers: readonly Timer[] = [
  {
    name: 'count rule hits',
    everySeconds: 5,
    by: 'each process',
    run: (call) => call.live.rules.flush(call),
  },
  { name: 'judge findings', everySeconds: 120, by: 'one process', run: judgeFindings },
  { name: 'watch surges', everySeconds: 60, by: 'one process', run: watchSurges },
  { name: 'weed rule counts', everySeconds: 3600, by: 'one process', run: weedRuleCounts },
]
