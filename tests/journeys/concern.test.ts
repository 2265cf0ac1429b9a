import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { sv } from '../../client/src/words/sv.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { desktop, openStage, phone } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import { button, heading, sees, signIn } from './steps.ts'

const { concerns, frame, staffPlaces } = sv

let stage: Stage
let samira: Page
let jonte: Page
let per: Page

beforeAll(async () => {
  stage = await openStage()
  ;[samira, jonte, per] = await Promise.all([
    stage.visitor(phone),
    stage.visitor(desktop),
    stage.visitor(desktop),
  ])
  await Promise.all([
    signIn(stage, samira, 'Samira'),
    signIn(stage, jonte, 'Jonte'),
    signIn(stage, per, 'Per'),
  ])
  await Promise.all([jonte.goto('/personal/oro'), per.goto('/personal/oro')])
})
afterEach(() => expect(stage.faults()).toEqual([]))
afterAll(() => stage.close())

it('a worried leader is led step by step, with 112 first and the municipality’s numbers at hand', async () => {
  await samira.goto('/personal')
  await button(samira, frame.more).click()
  await samira.getByRole('link', { name: staffPlaces.concerns, exact: true }).click()
  await heading(samira, concerns.title).waitFor()
  await expectAccessible(samira)
  await button(samira, concerns.begin).click()
  await samira.getByRole('link', { name: concerns.call112 }).waitFor()
  await expectAccessible(samira)
  await expectNoSidewaysScroll(samira)

  await samira.getByRole('radio', { name: concerns.dangers.no }).check()
  await samira.getByRole('checkbox', { name: concerns.roles.colleague }).check()
  await samira.getByRole('link', { name: '0980-319 213' }).waitFor()
})

it('that a report was made is saved with its time and number, and never a word of why', async () => {
  await samira.getByRole('radio', { name: concerns.receivers['social-on-call'] }).check()
  const number = samira.getByLabel(concerns.caseNumber)
  await number.fill('han slår henne 2 gånger')
  await button(samira, concerns.saveReport).click()
  await sees(samira, concerns.caseNumberFault)
  await expectAccessible(samira)
  await number.fill('SOC 2026-4711')
  await button(samira, concerns.saveReport).click()
  await sees(samira, /Ärendenummer SOC 2026-4711/)
  await samira.getByRole('radio', { name: concerns.told.told }).check()
  await sees(samira, /Dag 14: /)
  await sees(samira, /Dag 21: /)
  expect(await samira.locator('main textarea').count()).toBe(0)
  await expectAccessible(samira)
  await expectNoSidewaysScroll(samira)
})

it('a colleague sees it when she is named, and the manager only with a reason', async () => {
  await sees(jonte, concerns.none)
  await samira.getByLabel(concerns.whom).selectOption({ label: 'Jonte' })
  await button(samira, concerns.addName).click()
  await jonte.getByRole('link', { name: /^Oro / }).click()
  await sees(jonte, /SOC 2026-4711/)
  await expectAccessible(jonte)

  await per.reload()
  await sees(per, concerns.others)
  expect(await per.getByText('4711').count()).toBe(0)
  await button(per, concerns.breakGlass).click()
  await expectAccessible(per)
  await button(per, concerns.breakGlassDo).click()
  await sees(per, /SOC 2026-4711/)
})

it('the manager keeps the numbers up', async () => {
  await per.reload()
  await button(per, concerns.editNumbers).click()
  const first = per.getByRole('group', { name: concerns.number.nth(1) })
  await first.getByLabel(concerns.number.phone).fill('0980-319 214')
  await expectAccessible(per)
  await button(per, concerns.number.save).click()
  await per.getByRole('link', { name: '0980-319 214' }).waitFor()
})

it('when it is done it is closed, and stays as a card without the guide', async () => {
  await button(samira, concerns.close).click()
  await samira.getByRole('dialog').getByRole('button', { name: concerns.close, exact: true }).click()
  await sees(samira, /^Avslutad /)
  await expectAccessible(samira)
})
