import type { StandingView } from '@lyktan/shared/members.ts'
import type { RoomView } from '@lyktan/shared/rooms.ts'
import { useEffect, useRef } from 'react'

import { useOnline } from '../connection/online.ts'
import { announce } from '../look/announce.ts'
import { Icon } from '../look/Icon.tsx'
import type { IconName } from '../look/icons.ts'
import { clockTime, dayAndTime } from '../words/times.ts'
import type { Telling } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import { isOpen } from './rooms.state.ts'
import { useMinute } from './use-minute.ts'

interface RoomNoticesProps {
  readonly room: RoomView
  readonly standing: StandingView | null
  readonly telling: Telling
}

interface Notice {
  readonly icon: IconName
  readonly text: string
}

/** What one must know above the field: offline, a pause, the room's mode, closing. Each is said once, when it begins. */
export function RoomNotices({ room, standing, telling }: RoomNoticesProps) {
  const words = useWords()
  const now = useMinute()
  const isOffline = useOnline() === 'offline'
  const offline = isOffline ? words.connection.offline : null
  const paused = pauseWords({ standing, now, telling }, words)
  const mode = modeWords(room, { now, telling }, words.rooms)
  const closing = closingWords(room, now, words.rooms)
  useSay('alert', offline, words.connection.back)
  useSay('alert', paused, words.messages.pauseOver)
  useSay('status', mode, words.rooms.openAgain)
  useSay('alert', closing?.isSoon ? closing.text : null, null)

  const notices: readonly (Notice | null)[] = [
    offline ? { icon: 'offline', text: offline } : null,
    paused ? { icon: 'pause', text: paused } : null,
    mode ? { icon: room.mode === 'slow' ? 'hourglass' : 'clock', text: mode } : null,
    closing && isOpen(room) ? { icon: 'clock', text: closing.text } : null,
  ]
  return notices.map(
    (notice) =>
      notice && (
        <div className="paused" key={notice.icon + notice.text}>
          <Icon name={notice.icon} />
          <p>{notice.text}</p>
        </div>
      ),
  )
}

interface PauseFacts {
  readonly standing: StandingView | null
  readonly now: Date
  readonly telling: Telling
}

/** Until when and why, in the worker's own words when there are some. */
export function pauseWords({ standing, now, telling }: PauseFacts, { messages }: Words): string | null {
  const until = standing?.pausedUntil
  if (!until || Date.parse(until) <= now.getTime()) return null
  const rule = standing.pauseRule === null ? '' : messages.pausedRule(standing.pauseRule)
  const why = standing.pauseWords ?? messages.pausedTalk
  return [messages.paused(clockTime(until, telling)), rule, why].filter(Boolean).join(' ')
}

function modeWords(
  room: RoomView,
  { now, telling }: { readonly now: Date; readonly telling: Telling },
  words: Words['rooms'],
): string | null {
  switch (room.mode) {
    case 'open':
      return null
    case 'slow':
      return words.slow(room.slowSeconds)
    case 'resting':
      return restingWords(room, words)
    case 'closed': {
      const opens = room.nextOpensAt && dayAndTime(room.nextOpensAt, now, telling)
      if (opens) return words.closed(opens.day, opens.time)
      if (room.reason === 'session-over') return words.sessionOver
      return room.reason === 'closed-by-leader' ? words.closedByLeader : words.closedNoTime
    }
  }
}

function restingWords({ reason }: RoomView, words: Words['rooms']): string {
  if (reason === 'session-lobby') return words.sessionLobby
  if (reason === 'group-unseen') return words.groupUnseen
  if (reason === 'group-small') return words.groupSmall
  return reason === 'hosts-gone' ? words.hostsGone : words.resting
}

const shownMinutes = 10
const soonMinutes = 5

function closingWords(room: RoomView, now: Date, words: Words['rooms']) {
  if (!room.closesAt) return null
  const minutes = Math.ceil((Date.parse(room.closesAt) - now.getTime()) / 60_000)
  if (minutes > shownMinutes || minutes < 0) return null
  const shown = minutes > soonMinutes ? shownMinutes : soonMinutes
  return { text: words.closing(shown), isSoon: minutes <= soonMinutes }
}

/** Says a text when it comes and another when it goes; not what already stood there at arrival. */
function useSay(loudness: 'alert' | 'status', text: string | null, over: string | null): void {
  const before = useRef<string | null | undefined>(undefined)
  useEffect(() => {
    const was = before.current
    before.current = text
    if (was === undefined || was === text) return
    const said = text ?? over
    if (said) announce(loudness, said)
  }, [loudness, text, over])
}
