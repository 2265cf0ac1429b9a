import { pace } from '@lyktan/moderation/pace.ts'
import type { PaceAnswer, PaceRule, PaceState } from '@lyktan/moderation/pace.ts'

/** How fast each member has been writing in each room, as far as this process has seen. */
export interface PaceBook {
  /** Takes one message's worth of pace; a refused try costs nothing. `now` is ms since 1970. */
  take(writer: Writer, rule: PaceRule, now: number): PaceAnswer
  /** The last message that was let through was not sent after all: it cost nothing. */
  giveBack(writer: Writer): void
  /** When slow mode lets her write again, or null. */
  writesAgainAt(writer: Writer, slowSeconds: number, now: number): Date | null
  /** True at most once in three seconds. */
  mayShowTyping(writer: Writer, now: number): boolean
}

export interface Writer {
  readonly roomId: string
  readonly memberId: string
}

const typingMilliseconds = 3000
const remembered = 20_000

export function createPaceBook(): PaceBook {
  const states = new Map<string, PaceState>()
  const before = new Map<string, PaceState>()
  const typedAt = new Map<string, number>()
  return {
    take: (writer, rule, now) => {
      const key = keyOf(writer)
      const known = states.get(key)
      const [state, answer] = pace(known, rule, now)
      if (answer.allowed) keep(before, key, known ?? { tokens: rule.burst, at: now })
      keep(states, key, state)
      return answer
    },
    giveBack: (writer) => {
      const state = before.get(keyOf(writer))
      if (state !== undefined) keep(states, keyOf(writer), state)
    },
    writesAgainAt: (writer, slowSeconds, now) => {
      const last = states.get(keyOf(writer))?.lastAllowedAt
      if (last === undefined) return null
      const again = last + slowSeconds * 1000
      return again > now ? new Date(again) : null
    },
    mayShowTyping: (writer, now) => {
      const key = keyOf(writer)
      const last = typedAt.get(key)
      if (last !== undefined && now - last < typingMilliseconds) return false
      keep(typedAt, key, now)
      return true
    },
  }
}

const keyOf = ({ roomId, memberId }: Writer) => `${roomId} ${memberId}`

/** Keeps the latest; the one least recently written goes first when there are too many. */
function keep<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key)
  map.set(key, value)
  if (map.size <= remembered) return
  const [oldest] = map.keys()
  if (oldest !== undefined) map.delete(oldest)
}
