import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { sv } from '../../client/src/planning/words/sv.ts'
import { sv as all } from '../../client/src/words/sv.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { desktop, openStage, phone } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import { button, heading, saidAloud, sees, signIn } from './steps.ts'

let stage: Stage
let samira: Page
let jonte: Page

beforeAll(async () => {
  stage = await openStage()
  ;[samira, jonte] = await Promise.all([stage.visitor(phone), stage.visitor(desktop)])
  await Promise.all([signIn(stage, samira, 'Samira'), signIn(stage, jonte, 'Jonte')])
})
afterEach(() => expect(stage.faults()).toEqual([]))
afterAll(() => stage.close())

const monthLater = () => {
  const day = new Date(Date.now() + 35 * 86_400_000)
  return day.toISOString().slice(0, 10)
}
const whole = async (page: Page) => {
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}

/** F4: plans with youth. She builds from a template, tags it, publishes; then one date moves and one is cancelled. */
it('plans a month of evenings from a template on a phone, moves all that follow, and cancels one with a reason', async () => {
  await samira.goto('/personal/program')
  await button(samira, sv.plan).click()
  await heading(samira, sv.newTitle).waitFor()
  await samira.getByLabel(sv.template).selectOption({ label: 'Quizkväll' })
  expect(await samira.getByLabel(sv.name, { exact: true }).inputValue()).toBe('Quizkväll')
  const date = monthLater()
  await samira.getByLabel(sv.date, { exact: true }).fill(date)
  await samira.getByLabel(sv.repeat).selectOption('weekly')
  const last = new Date(Date.parse(date) + 21 * 86_400_000).toISOString().slice(0, 10)
  await samira.getByLabel(sv.lastDate).fill(last)
  for (const rest of [sv.restSchool, sv.restPublic]) await samira.getByLabel(rest).uncheck()
  await sees(samira, sv.datesCount(4))
  await samira.getByRole('group', { name: sv.dates }).getByRole('checkbox').last().uncheck()
  await samira.getByText(sv.seldom).click()
  await samira.getByLabel(sv.youthLed).check()
  await whole(samira)

  await button(samira, sv.saveMany(3)).click()
  await sees(samira, sv.riskMissingFault)
  for (const box of await samira.getByRole('group', { name: sv.risk }).getByRole('checkbox').all())
    await box.check()
  await button(samira, sv.saveMany(3)).click()
  await saidAloud(samira, 'status', sv.savedMany(3))
  const lines = samira.getByRole('heading', { name: 'Quizkväll' })
  await lines.first().waitFor()
  await whole(samira)

  await samira
    .getByRole('button', { name: sv.changeWhich('Quizkväll') })
    .first()
    .click()
  await button(samira, sv.confirmYouthLed).click()
  await sees(samira, sv.confirmedBy('Samira'))
  await saidAloud(samira, 'status', sv.confirmed)
  await samira.getByLabel(sv.scopeFollowing).check()
  await samira.getByLabel(sv.from, { exact: true }).fill('19:00')
  await samira.getByLabel(sv.to, { exact: true }).fill('20:30')
  await whole(samira)
  await button(samira, all.frame.save).click()
  await saidAloud(samira, 'status', sv.changed)
  await samira.getByText('19:00–20:30').first().waitFor()

  await samira
    .getByRole('button', { name: sv.changeWhich('Quizkväll') })
    .first()
    .click()
  await button(samira, sv.cancel).click()
  const dialog = samira.getByRole('dialog')
  await dialog.getByLabel(sv.cancelWords).fill('Vi är sjuka.')
  await whole(samira)
  await dialog.getByRole('button', { name: sv.cancel }).click()
  await saidAloud(samira, 'status', sv.cancelled)
  await samira.getByText(sv.states.cancelled, { exact: true }).waitFor()
})

it('a template goes out as a file and comes in again; holidays are entered', async () => {
  await jonte.goto('/personal/program/mallar')
  const [download] = await Promise.all([
    jonte.waitForEvent('download'),
    button(jonte, sv.exportWhich('Ungdomsråd')).click(),
  ])
  const path = join(tmpdir(), `lyktan-${process.pid}-mall.json`)
  const file = await readFile(await download.path(), 'utf8')
  await writeFile(path, file.replaceAll('Ungdomsråd', 'Rådet i Skogsvik'))
  await jonte.getByLabel(sv.importFile).setInputFiles(path)
  await heading(jonte, 'Rådet i Skogsvik').waitFor()
  await whole(jonte)
  await jonte.getByRole('link', { name: sv.useWhich('Rådet i Skogsvik') }).click()
  expect(await jonte.getByLabel(sv.name, { exact: true }).inputValue()).toBe('Rådet i Skogsvik')
  await whole(jonte)

  await jonte.goto('/personal/program/lov')
  await sees(jonte, sv.usual)
  await whole(jonte)
  await button(jonte, sv.saveHolidays).click()
  await saidAloud(jonte, 'status', sv.holidaysSaved)
  await jonte.getByText(sv.usual).waitFor({ state: 'detached' })
})
