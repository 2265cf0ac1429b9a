import type { Page } from 'playwright-core'
import { io } from 'socket.io-client'

import type { Answers, Asked, CommandName } from '@lyktan/shared/commands.ts'
import type { SessionId } from '@lyktan/shared/ids.ts'
import type { Reply } from '@lyktan/shared/problems.ts'
import type { Stage } from '../support/browser.ts'

/** A line of somebody's own beside her page, for what a journey needs and is not about. */
export interface SessionLine {
  ask<Name extends CommandName>(name: Name, input: Asked<Name>): Promise<Answers[Name]>
  close(): void
}

export async function openLine(stage: Stage, page: Page): Promise<SessionLine> {
  const cookies = await page.context().cookies()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const socket = io(stage.url, {
    transports: ['websocket'],
    extraHeaders: { cookie, origin: stage.url },
    forceNew: true,
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
  return {
    async ask<Name extends CommandName>(name: Name, input: Asked<Name>): Promise<Answers[Name]> {
      const reply: Reply<Answers[Name]> = await socket.timeout(20_000).emitWithAck(name, input)
      if (!reply.ok) throw new Error(`${name} was refused: ${reply.problem.code}`)
      return reply
    },
    close: () => void socket.disconnect(),
  }
}

/** A digital evening for everybody, about to begin. */
export async function planEvening(line: SessionLine, title: string): Promise<SessionId> {
  const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
  const { session } = await line.ask('session:plan', {
    kind: 'quiz',
    title,
    text: 'Vi gissar tillsammans.',
    ageBands: ['13-15', '16-19', '20-25'],
    language: 'sv',
    place: { kind: 'digital' },
    access: [],
    accessNote: null,
    capacity: null,
    signUp: 'none',
    sensitive: false,
    themeWeek: null,
    youthLed: false,
    hosts: [],
    startsAt: inMinutes(5),
    endsAt: inMinutes(65),
    templateId: null,
    riskChecked: true,
    isPublished: true,
  })
  return session.id
}

/** The same with its lobby open. */
export async function openLobby(line: SessionLine, title: string): Promise<SessionId> {
  const sessionId = await planEvening(line, title)
  await line.ask('session:lobby', { sessionId })
  return sessionId
}
