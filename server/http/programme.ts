import { performance } from 'node:perf_hooks'

import { Router } from 'express'
import type { Request, RequestHandler } from 'express'
import type { z } from 'zod'

import { languages } from '@lyktan/shared/languages.ts'
import { programmeQuery, programmeSessionInput } from '@lyktan/shared/programme.ts'
import type { ProgrammeQuery, ProgrammeSessionInput } from '@lyktan/shared/programme.ts'
import type { Circumstances } from '../call.ts'
import { stackOf } from '../log.ts'
import type { WorkUnderWay } from '../operations/work-under-way.ts'
import { programmeCalendar, sessionCalendar } from '../programme/calendar.ts'
import { programmeFeed } from '../programme/feed.ts'
import { createFrames } from '../programme/frames.ts'
import type { Frames } from '../programme/frames.ts'
import { posterPage } from '../programme/poster-page.ts'
import { problemPage } from '../programme/problem-page.ts'
import { programmePage } from '../programme/programme-page.ts'
import { sessionPage } from '../programme/session-page.ts'
import { Refusal, problemOf } from '../refusal.ts'
import { whileOpen } from './api.ts'
import type { Limiters } from './limiters.ts'
import { answerOpenly } from './open-answer.ts'
import type { OpenContent } from './open-answer.ts'
import { issuesOf } from './route.ts'

interface Parts {
  readonly clientFolder: string
  readonly makeCall: () => Circumstances
  readonly work: WorkUnderWay
  readonly limiters: Limiters
}

type Make<Input> = (call: Circumstances, input: Input, frames: Frames) => Promise<OpenContent>

interface Row<Input> {
  readonly path: string
  readonly name: string
  readonly input: z.ZodType<Input>
  readonly make: Make<Input>
  /** What goes wrong is told to a reader, not to a program. */
  readonly isPage?: true
}

const page =
  <Input>(draw: (call: Circumstances, input: Input, frames: Frames) => Promise<string>): Make<Input> =>
  async (call, input, frames) => ({ type: 'text/html', text: await draw(call, input, frames) })

const calendar =
  <Input>(write: (call: Circumstances, input: Input) => Promise<string>): Make<Input> =>
  async (call, input) => ({
    type: 'text/calendar',
    text: await write(call, input),
    isForOthers: true,
    fileName: 'program.ics',
  })

const feed: Make<ProgrammeQuery> = async (call, query) => ({
  type: 'application/feed+json',
  text: JSON.stringify(await programmeFeed(call, query)),
  isForOthers: true,
})

const ofProgramme: readonly Row<ProgrammeQuery>[] = [
  {
    path: '/program',
    name: 'programme:page',
    input: programmeQuery,
    make: page(programmePage),
    isPage: true,
  },
  {
    path: '/program.ics',
    name: 'programme:calendar',
    input: programmeQuery,
    make: calendar(programmeCalendar),
  },
  { path: '/program.json', name: 'programme:feed', input: programmeQuery, make: feed },
]
const ofSession: readonly Row<ProgrammeSessionInput>[] = [
  {
    path: '/program/:sessionId.ics',
    name: 'programme:session-calendar',
    input: programmeSessionInput,
    make: calendar(sessionCalendar),
  },
  {
    path: '/program/:sessionId/affisch',
    name: 'programme:poster',
    input: programmeSessionInput,
    make: page(posterPage),
    isPage: true,
  },
  {
    path: '/program/:sessionId',
    name: 'programme:session',
    input: programmeSessionInput,
    make: page(sessionPage),
    isPage: true,
  },
]

/** The open programme: for everybody, without signing in, drawn whole by the server. Reads no session and no cookie. */
export function programme(parts: Parts): Router {
  const router = Router({ caseSensitive: true })
  const frames = createFrames(parts.clientFolder)
  const paths = [...ofProgramme, ...ofSession].map(({ path }) => path)
  for (const path of paths) router.get(path, whileOpen(parts.work), parts.limiters.everything)
  for (const row of ofProgramme) router.get(row.path, answer(row, parts, frames))
  for (const row of ofSession) router.get(row.path, answer(row, parts, frames))
  for (const path of paths) {
    router.all(path, (_request, response) => {
      response.set('Allow', 'GET, HEAD')
      throw new Refusal('method')
    })
  }
  return router
}

function answer<Input>(row: Row<Input>, parts: Parts, frames: Frames): RequestHandler {
  return async (request, response) => {
    const started = performance.now()
    const call = parts.makeCall()
    const content = await contentOf(row, { request, call, frames })
    call.log.info('answered', {
      callId: call.id,
      verb: row.name,
      outcome: content.status === undefined ? 'ok' : String(content.status),
      milliseconds: Math.round(performance.now() - started),
    })
    await answerOpenly(request, response, content)
  }
}

interface Asked {
  readonly request: Request
  readonly call: Circumstances
  readonly frames: Frames
}

async function contentOf<Input>(row: Row<Input>, { request, call, frames }: Asked): Promise<OpenContent> {
  try {
    const parsed = row.input.safeParse({ ...request.query, ...request.params })
    if (!parsed.success) throw new Refusal('bad-request', { errors: issuesOf(parsed.error) })
    return await row.make(call, parsed.data, frames)
  } catch (error) {
    const problem = problemOf(error, call.id)
    if (problem.code === 'internal')
      call.log.error('request failed', { callId: call.id, stack: stackOf(error) })
    const { status } = problem
    if (row.isPage !== true)
      return { status, type: 'application/problem+json', text: JSON.stringify(problem), isForOthers: true }
    const language = languages.find((one) => one === request.query['lang']) ?? 'sv'
    const text = await problemPage({ problem, language, path: request.path }, frames)
    return { status, type: 'text/html', text }
  }
}
