import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { sv } from '../../client/src/words/sv.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { desktop, openStage, phone } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import { button, enterRoom, messageOf, saidAloud, sees, signIn, write } from './steps.ts'

const { rota, frame, backChannel } = sv

let stage: Stage
let per: Page
let samira: Page
let jonte: Page

beforeAll(async () => {
  stage = await openStage()
  ;[per, samira, jonte] = await Promise.all([
    stage.visitor(desktop),
    stage.visitor(phone),
    stage.visitor(desktop),
  ])
  await Promise.all([
    signIn(stage, per, 'Per'),
    signIn(stage, samira, 'Samira'),
    signIn(stage, jonte, 'Jonte'),
  ])
})
afterEach(() => expect(stage.faults()).toEqual([]))
afterAll(() => stage.close())

/** The first week for which the demo has no plan. */
async function inTwoWeeks(page: Page): Promise<void> {
  for (const _ of [1, 2]) await button(page, rota.weekAfter).click()
}

const shiftOf = (page: Page, who: string) => page.locator('.rotashift').filter({ hasText: who })

it('a manager sees what is too few and plans; a youth worker asks for a swap on her phone and a colleague takes it', async () => {
  await per.goto('/personal')
  await per.getByRole('link', { name: rota.card.toRota }).click()
  await inTwoWeeks(per)
  await sees(per, rota.gaps)
  await button(per, rota.plan).click()
  await per.getByLabel(rota.who).selectOption({ label: 'Samira' })
  await per.getByLabel(rota.where).selectOption({ label: 'Soffan' })
  await expectAccessible(per)
  await button(per, frame.save).click()
  await saidAloud(per, 'status', rota.saved)
  await shiftOf(per, 'Samira').getByText('Soffan').waitFor()
  await expectAccessible(per)

  await samira.goto('/personal/schema')
  await inTwoWeeks(samira)
  const ask = shiftOf(samira, 'Samira').getByRole('button', { name: rota.offer })
  await ask.focus()
  await samira.keyboard.press('Enter')
  await saidAloud(samira, 'status', rota.offeredNow)
  await expectAccessible(samira)
  await expectNoSidewaysScroll(samira)

  await jonte.goto('/personal')
  // Hers, and the one that is free in the demo's plan.
  await sees(jonte, rota.card.wanted(2))
  await jonte.getByRole('link', { name: rota.card.toRota }).click()
  await inTwoWeeks(jonte)
  await shiftOf(jonte, 'Samira').getByRole('button', { name: rota.take }).click()
  await shiftOf(jonte, 'Jonte').waitFor()
  await shiftOf(samira, 'Jonte').waitFor()

  await button(per, rota.weekAfter).click()
  await button(per, rota.copy).click()
  await saidAloud(per, 'status', rota.copied(1))
  await shiftOf(per, 'Jonte').waitFor()
  await picture(per, 'rota-1280')
  await picture(samira, 'rota-390')
})

it('leaders on duty talk beside a room, point at a message instead of naming anybody, and see what is unread', async () => {
  for (const page of [samira, jonte]) await enterRoom(page, 'Soffan')
  await write(jonte, 'Hej alla, nu är vi här')
  await messageOf(samira, 'nu är vi här').waitFor()
  await samira.getByRole('button', { name: sv.messages.more('Jonte') }).click()
  await button(samira, backChannel.pointFromMessage).click()
  const field = samira.getByLabel(backChannel.write)
  await field.fill('Kan du ta den här?')
  await expectAccessible(samira)
  await field.press('Enter')
  await sees(samira, 'Kan du ta den här?')
  await picture(samira, 'channel-390')
  await samira.keyboard.press('Escape')
  await expectAccessible(samira)
  await picture(samira, 'room-390')

  await sees(jonte, backChannel.unread(1))
  await jonte.getByText(backChannel.title).click()
  await sees(jonte, 'Kan du ta den här?')
  await expectAccessible(jonte)
  await picture(jonte, 'channel-1280')
  await button(jonte, backChannel.toMessage).click()
  const isThere = await messageOf(jonte, 'nu är vi här').evaluate((row) => row === document.activeElement)
  expect(isThere).toBe(true)

  await jonte.goto('/personal/granska')
  await jonte.getByText(backChannel.title).click()
  await jonte.getByLabel(backChannel.write).fill('Jag tar bordet')
  await button(jonte, backChannel.send).click()
  await sees(jonte, 'Jag tar bordet')
  await expectAccessible(jonte)
  await picture(jonte, 'desk-1280')
  await samira.goto('/personal')
  await sees(samira, backChannel.unread(1))
})

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}
