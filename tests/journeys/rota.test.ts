import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { sv } from '../../client/src/words/sv.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { desktop, openStage, phone } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import { button, saidAloud, sees, signIn } from './steps.ts'

const { rota, frame } = sv

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

const shiftOf = (page: Page, who: string) => page.locator('.rotashift').filter({ hasText: who })

it('a manager sees what is too few and plans; a youth worker asks for a swap on her phone and a colleague takes it', async () => {
  await per.goto('/personal')
  await per.getByRole('link', { name: rota.card.toRota }).click()
  await button(per, rota.weekAfter).click()
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
  await button(samira, rota.weekAfter).click()
  const ask = shiftOf(samira, 'Samira').getByRole('button', { name: rota.offer })
  await ask.focus()
  await samira.keyboard.press('Enter')
  await saidAloud(samira, 'status', rota.offeredNow)
  await expectAccessible(samira)
  await expectNoSidewaysScroll(samira)

  await jonte.goto('/personal')
  await sees(jonte, rota.card.wanted(1))
  await jonte.getByRole('link', { name: rota.card.toRota }).click()
  await button(jonte, rota.weekAfter).click()
  await shiftOf(jonte, 'Samira').getByRole('button', { name: rota.take }).click()
  await shiftOf(jonte, 'Jonte').waitFor()
  await shiftOf(samira, 'Jonte').waitFor()

  await button(per, rota.weekAfter).click()
  await button(per, rota.copy).click()
  await saidAloud(per, 'status', rota.copied(1))
  await shiftOf(per, 'Jonte').waitFor()
  if (process.env['PICTURES'] !== undefined) {
    await per.screenshot({ path: `${process.env['PICTURES']}/rota-1280.png`, fullPage: true })
    await samira.screenshot({ path: `${process.env['PICTURES']}/rota-390.png`, fullPage: true })
    await jonte.goto('/personal')
    await jonte.getByText(rota.card.title).first().waitFor()
    await jonte.screenshot({ path: `${process.env['PICTURES']}/shift-1280.png`, fullPage: true })
  }
})
