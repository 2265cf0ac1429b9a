import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { sv } from '../../client/src/words/sv.ts'
import { expectAccessible } from '../support/accessible.ts'
import { desktop, openStage } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import { button, enterRoom, fieldOf, messageOf, saidAloud, signIn, tabTo } from './steps.ts'

const { messages } = sv

let stage: Stage
let page: Page
let other: Page

beforeAll(async () => {
  stage = await openStage()
  ;[page, other] = await Promise.all([stage.visitor(desktop), stage.visitor()])
  await Promise.all([signIn(stage, page, 'Kaktusen'), signIn(stage, other, 'Nattuggla')])
  for (const one of [page, other]) await enterRoom(one, 'Spelhörnan')
})
afterEach(() => expect(stage.faults()).toEqual([]))
afterAll(() => stage.close())

const nudge = () => page.locator('.nudge')
const focused = () => page.locator(':focus')

async function type(text: string): Promise<void> {
  await fieldOf(page).focus()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

it('a number is shown to its author before it is sent, and she changes it, by keyboard alone', async () => {
  await type('ring mig på 070-174 06 84')

  await nudge().getByText(messages.reasons.contact).waitFor()
  await saidAloud(page, 'alert', messages.nudge.said)
  expect(await nudge().locator('mark').allInnerTexts()).toEqual(['070-174 06 84'])
  expect(await focused().innerText()).toBe(messages.nudge.change)
  await expectAccessible(page)
  await page.keyboard.press('Enter')

  expect(await fieldOf(page).inputValue()).toBe('ring mig på 070-174 06 84')
  expect(await nudge().count()).toBe(0)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('vi hörs här i kväll')
  await page.keyboard.press('Enter')
  await messageOf(other, 'vi hörs här i kväll').waitFor()
  expect(await messageOf(other, '070').count()).toBe(0)
})

it('what she wants sent anyway waits for a person', async () => {
  await type('mejla kaktusen@example.se')
  await nudge().waitFor()
  await tabTo(page, button(page, messages.nudge.anyway))
  await page.keyboard.press('Enter')

  await messageOf(page, 'mejla').getByText(messages.held).waitFor()
  expect(await nudge().count()).toBe(0)
  expect(await messageOf(other, 'mejla').count()).toBe(0)
})

it('a reload loses nothing of it, and on a phone everything is there', async () => {
  await page.setViewportSize({ width: 320, height: 700 })
  await type('ring 070-174 06 85')
  await nudge().waitFor()
  await page.reload()

  await nudge().locator('mark', { hasText: '070-174 06 85' }).waitFor()
  await expectAccessible(page)
  const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  expect(wider).toBe(false)
  await button(page, messages.nudge.change).click()
  await fieldOf(page).fill('')
  await page.setViewportSize(desktop.viewport)
})

it('words of a crisis are never sent back: help is there at once', async () => {
  await type('jag vill dö, ring 070-174 06 86')

  await page.getByRole('dialog', { name: messages.crisis.title }).waitFor()
  expect(await nudge().count()).toBe(0)
})
