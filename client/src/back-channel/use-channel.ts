import type { ChannelView, PointedAt, StaffLine } from '@lyktan/shared/back-channel.ts'
import type { MemberId, RoomId } from '@lyktan/shared/ids.ts'
import { asRoomId } from '@lyktan/shared/ids.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useEffect, useEffectEvent } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { announce } from '../look/announce.ts'
import { useWords } from '../words/words.ts'

export interface OpenChannel {
  readonly channel: ChannelView | null
  readonly problem: Problem | null
  readonly again: () => void
  /** The problem when it could not be said. */
  readonly say: (line: Said) => Promise<Problem | null>
}

export interface Said {
  readonly text: string
  readonly about: PointedAt | null
  /** Made once for each text, so that trying again is the same line. */
  readonly clientId: string
}

/** What is said beside a room, kept true while it is open; what is shown counts as read. */
export function useChannel(roomId: RoomId | null, me: MemberId): OpenChannel {
  const { backChannel } = useWords()
  const { answer, problem, again, put } = useAnswer(() => ask('channel:view', { roomId }), roomId ?? '')
  const isHere = answer !== null && answer.channel.roomId === roomId
  const channel = isHere ? answer.channel : null
  const read = useEffectEvent(again)
  const add = useEffectEvent((line: StaffLine) => {
    if (channel === null || line.roomId !== roomId || channel.lines.some(({ id }) => id === line.id)) return
    put({ channel: { ...channel, lines: [...channel.lines, line] } })
    if (line.author?.id !== me) announce('status', backChannel.said(line.author?.nickname ?? ''))
  })
  useEffect(() => {
    const ends = [
      hear('channel:said', ({ line }) => add(line)),
      hear('shift:changed', () => read()),
      whenConnected(() => read()),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [])
  const newest = channel?.lines.at(-1)?.id
  useEffect(() => {
    if (newest !== undefined) void ask('channel:read', { roomId, lineId: newest })
  }, [newest, roomId])
  return {
    channel,
    problem,
    again,
    say: async (line) => {
      const reply = await ask('channel:say', { roomId, ...line })
      if (!reply.ok) return reply.problem
      add(reply.line)
      return null
    },
  }
}

/** How many lines of colleagues wait, by channel; `''` is the whole place. Nothing while off duty. */
export function useUnread(): ReadonlyMap<RoomId | '', number> {
  const { answer, problem, again } = useAnswer(() => ask('channel:unread', {}))
  const read = useEffectEvent(again)
  useEffect(() => {
    const ends = [
      hear('channel:said', () => read()),
      hear('channel:seen', () => read()),
      hear('shift:changed', () => read()),
      whenConnected(() => read()),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [])
  const unread = problem === null ? (answer?.unread ?? []) : []
  return new Map(unread.map(({ roomId, count }) => [roomId === null ? '' : asRoomId(roomId), count]))
}
