import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { asking } from '../../client/src/words/sv/asking.ts'
import type { SessionId } from '@lyktan/shared/ids.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { desktop, openStage, phone } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import { eventually } from '../support/eventually.ts'
import { openLine, planEvening } from './session-line.ts'
import type { SessionLine } from './session-line.ts'
import { button, comeInAtOnce, heading, saidAloud, sees, signIn, tabTo } from './steps.ts'

const { polls, quiz } = asking

let stage: Stage
let samira: Page
let noor: Page
let vide: Page
let line: SessionLine
let sessionId: SessionId

beforeAll(async () => {
  stage = await openStage()
  ;[samira, noor, vide] = await Promise.all([
    stage.visitor(desktop),
    stage.visitor(phone),
    stage.visitor(phone),
  ])
  await signIn(stage, samira, 'Samira')
  await comeInAtOnce(stage, noor, { ageBand: '16-19', turns: 17, nickname: 'Noor' })
  await comeInAtOnce(stage, vide, { ageBand: '16-19', turns: 18, nickname: 'Vide' })
  line = await openLine(stage, samira)
  sessionId = await planEvening(line, 'Fredagsquiz')
  await samira.goto(`/traff/${sessionId}`)
})
afterEach(() => expect(stage.faults()).toEqual([]))
afterAll(async () => {
  line.close()
  await stage.close()
})

const next = (phase: keyof typeof quiz.host.next) => button(samira, quiz.host.next[phase]).click()
const option = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })

it('a leader prepares a quiz before the session, and begins it when the session has begun', async () => {
  await heading(samira, quiz.host.prepare).waitFor()
  await samira.getByText(quiz.host.write, { exact: true }).click()
  await samira.getByLabel(quiz.host.name).fill('Djur om natten')
  const first = samira.getByRole('group', { name: quiz.host.questionNumber(1) })
  await first.getByLabel(asking.question, { exact: true }).fill('Vilket djur sover stående?')
  await first.getByLabel(asking.option(1), { exact: true }).fill('Koala')
  await first.getByLabel(asking.option(2), { exact: true }).fill('Häst')
  await first.getByLabel(quiz.host.rightOne).selectOption('Häst')
  await first.getByLabel(quiz.host.discussion).fill('Hur sover du bäst?')
  await expectAccessible(samira)
  await button(samira, quiz.host.save).click()
  await sees(samira, quiz.host.ready(1))
  await line.ask('session:lobby', { sessionId })
  await sees(samira, quiz.host.notLive)
  await expectAccessible(samira)

  await eventually(async () => line.ask('session:start', { sessionId }))
  await noor.goto(`/traff/${sessionId}`)
  await vide.goto(`/traff/${sessionId}`)
  await next('ready')
})

it('the question comes by itself, in plain text without a clock, and is answered with the keys alone', async () => {
  await sees(noor, 'Vilket djur sover stående?')
  await sees(vide, 'Vilket djur sover stående?')
  await sees(noor, quiz.noHurry)
  await tabTo(noor, option(noor, 'Koala'))
  await noor.keyboard.press('ArrowDown')
  await tabTo(noor, button(noor, asking.answer))
  await noor.keyboard.press('Enter')
  await sees(noor, asking.saved)
  await expectAccessible(noor)
  await expectNoSidewaysScroll(noor)
  await sees(samira, new RegExp(asking.answered(1)))
})

it('an answer given without network arrives when it is back, and is counted once', async () => {
  await vide.context().setOffline(true)
  await option(vide, 'Koala').check()
  await button(vide, asking.answer).click()
  await sees(vide, asking.waiting)
  await vide.context().setOffline(false)
  await sees(vide, asking.saved)
  await sees(samira, new RegExp(asking.answered(2)))
})

it('the answer is shown to all, how it went to each alone, and then there is something to talk about', async () => {
  await next('asking')
  await sees(noor, quiz.closed)
  await next('closed')
  await saidAloud(noor, 'status', quiz.saysRight('Häst'))
  await sees(noor, quiz.youWereRight)
  await sees(vide, quiz.youWereNot)
  expect(await vide.getByText(quiz.youWereRight).count()).toBe(0)
  await sees(noor, asking.votes(1))
  await expectAccessible(noor)
  await expectAccessible(samira)
  await next('shown')
  await sees(vide, 'Hur sover du bäst?')
  await next('discussing')
  await sees(noor, quiz.own(1, 1))
  await sees(vide, quiz.own(0, 1))
  await expectAccessible(vide)
  await expectNoSidewaysScroll(vide)
})

it('a poll is answered and changed, its figures move for all who have answered, and it closes', async () => {
  await samira.getByText(polls.make, { exact: true }).click()
  const form = samira.locator('details', { hasText: polls.make })
  await form.getByLabel(asking.question, { exact: true }).fill('Vad gör vi nästa fredag?')
  await form.getByLabel(asking.option(1), { exact: true }).fill('Spelar')
  await form.getByLabel(asking.option(2), { exact: true }).fill('Bakar')
  await expectAccessible(samira)
  await button(samira, polls.start).click()

  await saidAloud(noor, 'status', polls.begun('Vad gör vi nästa fredag?'))
  await option(noor, 'Spelar').check()
  await button(noor, asking.answer).click()
  await sees(noor, asking.saved)
  await option(noor, 'Bakar').check()
  await button(noor, asking.change).click()
  await option(vide, 'Bakar').check()
  await button(vide, asking.answer).click()
  await sees(noor, asking.votes(2))
  await expectAccessible(noor)
  await expectNoSidewaysScroll(noor)
  await button(samira, polls.close).click()
  await saidAloud(vide, 'status', polls.isClosed('Vad gör vi nästa fredag?'))
})
