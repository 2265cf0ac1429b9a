import { join } from 'node:path'

import type { Socket } from 'socket.io-client'
import { io } from 'socket.io-client'

import { options, wait } from './crowd.ts'
import { quantile, median, ratioText, report } from './figures.ts'
import { startBare, startLyktan } from './stage.ts'
import type { Player, Wishes } from './stage.ts'

const participants = 300
/** One in so many loses the network while she answers, comes back and answers again. */
const unluckyEvery = 10
/** Questions until both servers' code is compiled. */
const warmUpQuestions = 2
const question = {
  text: 'Vilket djur sover stående och kan låsa sina knän?',
  options: ['Koala', 'Häst', 'Struts'],
}

/** What the driver plays with: the host, and everybody's sockets by place. */
interface Audience {
  readonly host: Socket
  readonly sockets: Socket[]
  enter(index: number): Promise<void>
}

/**
 * Three hundred in one live quiz: from the host's "next" until the last has it, in turn with the same sent by the bare server; then all answer at
 * once, some lose the network, and the tally must be exact.
 */
export async function quiz({ folder, isQuick }: Wishes): Promise<void> {
  const questions = (isQuick ? 2 : 15) + warmUpQuestions
  const lyktan = await startLyktan(join(folder, 'quiz'), { rooms: 1, members: participants, session: true })
  const bare = await startBare()
  try {
    const ours = await gatherOurs(lyktan)
    const theirs = await gatherBare(bare)
    const quizId = await writeQuiz(ours.host, questions)
    const steps = { ours: [] as number[][], theirs: [] as number[][] }
    const acknowledgedMs: number[] = []
    let version = 1
    for (let at = 0; at < questions; at += 1) {
      for (const phase of ['asking', 'closed', 'shown', 'discussing']) {
        const ourTurn = () => stepOurs(ours, quizId, version)
        const theirTurn = () => stepBare(theirs)
        const isOursFirst = version % 2 === 0
        const first = isOursFirst ? await ourTurn() : await theirTurn()
        const second = isOursFirst ? await theirTurn() : await ourTurn()
        version += 1
        if (at >= warmUpQuestions) {
          steps.ours.push(isOursFirst ? first : second)
          steps.theirs.push(isOursFirst ? second : first)
        }
        if (phase === 'asking') acknowledgedMs.push(...(await answerAll(ours, { quizId, at })))
        if (phase === 'shown') await mustBeExact(ours.host, at)
      }
    }
    tell(steps, acknowledgedMs)
    for (const socket of [...ours.sockets, ...theirs.sockets, ours.host, theirs.host]) socket.disconnect()
  } finally {
    await Promise.all([lyktan.server.stop(), bare.server.stop()])
  }
}

function tell(steps: { ours: number[][]; theirs: number[][] }, acknowledgedMs: readonly number[]): void {
  const p99 = (step: readonly number[]) => quantile(step, 0.99)
  const ratios = steps.ours.map((step, index) => p99(step) / p99(steps.theirs[index] ?? []))
  const all = (side: number[][], share: number) => quantile(side.flat(), share).toFixed(1)
  report(`quiz of ${participants}: p99 from next to shown, over bare`, ratioText(ratios), '')
  report(
    '  the same in ms, all steps: Lyktan p50/p99, bare p50/p99',
    `${all(steps.ours, 0.5)}/${all(steps.ours, 0.99)}, ${all(steps.theirs, 0.5)}/${all(steps.theirs, 0.99)}`,
    '',
  )
  report(
    '  an answer acknowledged when all answer at once, ms p50/p99',
    `${median(acknowledgedMs).toFixed(0)}/${quantile(acknowledgedMs, 0.99).toFixed(0)}`,
    '',
  )
  report('  tally after every question, with those who came back', 'exact', 'exact')
}

async function ask(socket: Socket, name: string, input: object) {
  const reply = await socket.timeout(30_000).emitWithAck(name, input)
  if (!reply.ok) throw new Error(`${name} was refused: ${reply.problem.code}`)
  return reply
}

const connected = (socket: Socket): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })

async function gatherOurs({ server, seeded }: Awaited<ReturnType<typeof startLyktan>>): Promise<Audience> {
  const open = async (cookie: string) => {
    const socket = io(server.url, { ...options, extraHeaders: { cookie, origin: server.url } })
    await connected(socket)
    await ask(socket, 'room:enter', { roomId: 'room-0' })
    return socket
  }
  const sockets: Socket[] = []
  const host = await open(seeded.managerCookie)
  const enter = async (index: number) => {
    sockets[index] = await open(seeded.cookies[index] ?? '')
  }
  await inWaves(enter)
  return { host, sockets, enter }
}

async function gatherBare({ server }: Player): Promise<Audience> {
  const open = async () => {
    const socket = io(server.url, options)
    await connected(socket)
    await socket.timeout(30_000).emitWithAck('enter', 'room-0')
    return socket
  }
  const sockets: Socket[] = []
  const host = await open()
  const enter = async (index: number) => {
    sockets[index] = await open()
  }
  await inWaves(enter)
  return { host, sockets, enter }
}

async function inWaves(enter: (index: number) => Promise<void>): Promise<void> {
  for (let start = 0; start < participants; start += 100)
    await Promise.all(Array.from({ length: 100 }, (_, offset) => enter(start + offset)))
}

async function writeQuiz(host: Socket, count: number): Promise<string> {
  const questions = Array.from({ length: count }, () => ({
    ...question,
    right: 1,
    discussion: 'Hur sover du bäst?',
  }))
  const written = await ask(host, 'quiz:write', {
    sessionId: 'room-0',
    title: 'Djur',
    questions,
    anyway: true,
  })
  return written.quiz.id
}

/** How long each waited for what one of them sent, milliseconds. */
async function heardByAll(
  sockets: readonly Socket[],
  name: string,
  send: () => Promise<unknown>,
): Promise<number[]> {
  let start = 0
  const heard = sockets.map(
    (socket) => new Promise<number>((resolve) => socket.once(name, () => resolve(performance.now() - start))),
  )
  start = performance.now()
  const [times] = await Promise.all([Promise.all(heard), send()])
  return times
}

const stepOurs = ({ host, sockets }: Audience, quizId: string, version: number) =>
  heardByAll(sockets, 'quiz:stepped', () => ask(host, 'quiz:next', { quizId, version }))

/** As much to send as a step of ours. */
const packet = JSON.stringify({
  quiz: { id: 'quiz-id-of-24-characters', version: 1, title: 'Djur', ...question },
})

const stepBare = ({ host, sockets }: Audience) =>
  heardByAll(sockets, 'said', () =>
    host.timeout(30_000).emitWithAck('say', { room: 'room-0', text: packet.padEnd(360, ' ') }),
  )

/** Everybody answers by her place: a third for each option. Answers with how long each acknowledgement took, milliseconds. */
async function answerAll(ours: Audience, { quizId, at }: { quizId: string; at: number }): Promise<number[]> {
  return Promise.all(
    Array.from({ length: participants }, async (_, index) => {
      const answer = { quizId, at, choice: index % 3 }
      if (index % unluckyEvery === at % unluckyEvery) {
        ours.sockets[index]?.emit('quiz:answer', { ...answer, choice: (index + 1) % 3 })
        await wait(index % 20)
        ours.sockets[index]?.disconnect()
        await ours.enter(index)
      }
      const start = performance.now()
      await ask(ours.sockets[index] ?? ours.host, 'quiz:answer', answer)
      return performance.now() - start
    }),
  )
}

async function mustBeExact(host: Socket, at: number): Promise<void> {
  const { quiz: now } = await ask(host, 'quiz:view', { sessionId: 'room-0' })
  const third = participants / 3
  const isExact =
    JSON.stringify(now.tally) ===
    JSON.stringify({ state: 'told', answered: participants, counts: [third, third, third] })
  if (!isExact) throw new Error(`the tally of question ${at} is ${JSON.stringify(now.tally)}`)
}
