import { usualThresholds } from '@lyktan/shared/rule-bounds.ts'
import type { Thresholds } from '@lyktan/shared/rule-bounds.ts'

interface Rate {
  readonly burst: number
  readonly perSecond: number
}

/** A pace as a municipality's own numbers have it: slower where they say so, never faster. What is left as usual changes nothing. */
export function tightenPace(rate: Rate, { burst, perMinute }: Thresholds): Rate {
  return {
    burst: burst < usualThresholds.burst ? Math.min(rate.burst, burst) : rate.burst,
    perSecond:
      perMinute < usualThresholds.perMinute ? Math.min(rate.perSecond, perMinute / 60) : rate.perSecond,
  }
}
