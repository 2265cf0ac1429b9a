import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { sv } from '../../client/src/words/sv.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { desktop, openStage } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import {
  button,
  comeInAtOnce,
  enterRoom,
  heading,
  messageOf,
  saidAloud,
  sees,
  signIn,
  write,
} from './steps.ts'

const { frame, messages, reports, settings } = sv

let stage: Stage
let analyst: Page
let manager: Page

beforeAll(async () => {
  stage = await openStage()
  ;[analyst, manager] = await Promise.all([stage.visitor(desktop), stage.visitor(desktop)])
  await Promise.all([signIn(stage, analyst, 'Ingrid'), signIn(stage, manager, 'Per')])
})
afterEach(() => expect(stage.faults()).toEqual([]))
afterAll(() => stage.close())

it('five who came are shown as five; what is smaller is not shown, on the page, in the chart or in the file', async () => {
  for (const name of ['Blåbär', 'Lingon', 'Hjortron', 'Hallon', 'Smultron']) await visitOnce(name)
  await expect.poll(() => firstFigure(), { timeout: 30_000, interval: 500 }).toBe('5')

  await expectAccessible(analyst)
  await expectNoSidewaysScroll(analyst)
  await sees(analyst, `${reports.upTo} 5`)
  const youngest = await cellsOf(frame.ageBand('13-15'))
  const hours = Object.keys(reports.measures).indexOf('openHours')
  const hidden: readonly string[] = [reports.few, reports.hidden, reports.zeroToFour, reports.noWait]
  expect(youngest.filter((text, index) => index !== hours && !hidden.includes(text))).toEqual([])

  await analyst.getByText(reports.asTable).click()
  const chart = analyst.locator('section.chart')
  const drawn = await chart.getByRole('listitem').allInnerTexts()
  const tabled = await chart.getByRole('row').allInnerTexts()
  const words = (text: string) => text.split(/\s+/).filter(Boolean).join(' ')
  expect(tabled.slice(1).map(words)).toEqual(drawn.map(words))
  await expectAccessible(analyst)
})

it('the file holds the same figures and nothing that a spreadsheet would run', async () => {
  const [download] = await Promise.all([
    analyst.waitForEvent('download'),
    analyst.getByRole('link', { name: reports.csv }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^lyktan-\d{4}-\d{2}\.csv$/)
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk)
  const lines = Buffer.concat(chunks).toString().trim().split(/\r?\n/)
  const cells = lines.flatMap((line) => line.split(';').map((cell) => cell.replace(/^"/, '')))
  expect(lines.find((line) => line.includes('Alla'))).toMatch(/;"?5"?;/)
  expect(cells.filter((cell) => /^[=+@\t-]/.test(cell))).toEqual([])
  expect(cells.join()).not.toMatch(/Blåbär|Lingon|Hjortron|Hallon|Smultron/)
})

it('a manager makes a room and changes it, and those it is for see it at once', async () => {
  const young = await stage.visitor()
  await signIn(stage, young, 'Kaktusen')
  await sees(young, 'Spelhörnan')
  await manager.goto('/personal/rum')
  await expectAccessible(manager)
  await button(manager, settings.rooms.create).click()
  await manager.getByLabel(settings.rooms.name, { exact: true }).fill('Syrummet')
  await manager.getByLabel(settings.rooms.description).fill('Nål, tråd och prat.')
  await manager.getByRole('checkbox', { name: frame.ageBand('16-19') }).check()
  await manager.getByRole('checkbox', { name: frame.ageBand('13-15') }).uncheck()
  await expectAccessible(manager)
  await button(manager, settings.rooms.saveNew).click()
  await saidAloud(manager, 'status', settings.rooms.created('Syrummet'))
  await young.getByRole('link', { name: 'Syrummet', exact: true }).waitFor()

  await manager.getByRole('button', { name: /^Ändra Syrummet$/ }).click()
  await manager.getByLabel(settings.rooms.name, { exact: true }).fill('Slöjdrummet')
  await button(manager, frame.save).click()
  await young.getByRole('link', { name: 'Slöjdrummet', exact: true }).waitFor()
  await expectAccessible(young)

  const girl = await stage.visitor()
  await signIn(stage, girl, 'Månsten')
  await sees(girl, 'Soffan')
  expect(await girl.getByText('Slöjdrummet').count()).toBe(0)
})

it('the settings and the log are the manager’s', async () => {
  await manager.goto('/personal/installningar')
  await sees(manager, settings.place.placeName)
  await expectAccessible(manager)
  await manager.goto('/personal/logg')
  await sees(manager, settings.audit.chain)
  await expectAccessible(manager)
})

it('whoever types an address that is not for her finds nothing there, and the server says no', async () => {
  const young = await stage.visitor()
  await signIn(stage, young, 'Nattuggla')
  const staffPages = [
    '/personal',
    '/personal/granska',
    '/personal/kort',
    '/personal/rum',
    '/personal/installningar',
    '/personal/logg',
    '/personal/regler',
  ]
  await expectNothingAt(young, [...staffPages, '/rapporter'])
  await expectNothingAt(analyst, staffPages)
  for (const address of ['/api/settings', '/api/audit', '/api/invitations']) {
    expect((await young.request.get(address)).status(), address).toBe(403)
    expect((await analyst.request.get(address)).status(), address).toBe(403)
  }
  expect((await young.request.get('/api/reports/usage?month=2026-01')).status()).toBe(403)

  const nobody = await stage.visitor()
  await nobody.goto('/personal/granska')
  await nobody.waitForURL((address) => address.pathname === '/logga-in')
})

async function expectNothingAt(page: Page, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await page.goto(address)
    await heading(page, frame.missingTitle).waitFor()
  }
}

/** One evening of one person, as short as it can be: in, a word, and out. */
async function visitOnce(nickname: string): Promise<void> {
  const page = await stage.visitor()
  await comeInAtOnce(stage, page, { ageBand: '16-19', turns: 17, nickname })
  await enterRoom(page, 'Spelhörnan')
  await write(page, 'Hej alla glada')
  await messageOf(page, 'Hej alla glada').getByText(messages.held).waitFor()
  await page.context().close()
}

async function firstFigure(): Promise<string | undefined> {
  await analyst.goto('/rapporter')
  await sees(analyst, reports.definitionsTitle)
  return (await cellsOf(reports.allGroups))[0]
}

const cellsOf = (group: string): Promise<string[]> =>
  analyst
    .getByRole('table', { name: `${reports.by['age-band']},` })
    .getByRole('row', { name: group })
    .getByRole('cell')
    .allInnerTexts()
