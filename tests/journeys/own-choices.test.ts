import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { en } from '../../client/src/words/en.ts'
import { sv } from '../../client/src/words/sv.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { desktop, openStage } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import { button, comeIn, enterRoom, fieldOf, heading, messageOf, sees, signIn, write } from './steps.ts'

const { access, look, messages } = sv

let stage: Stage
let page: Page

beforeAll(async () => {
  stage = await openStage()
  page = await stage.visitor()
  await signIn(stage, page, 'Kaktusen')
  await enterRoom(page, 'Spelhörnan')
})
afterEach(() => expect(stage.faults()).toEqual([]))
afterAll(() => stage.close())

it('another language keeps the place and what was begun, and is remembered', async () => {
  const room = page.url()
  await fieldOf(page).fill('Det här är ett utkast')
  await adjust(page, look.languages.en)
  await leaveDialogs(page)

  const field = page.getByLabel(en.messages.write('Spelhörnan'))
  expect(await field.inputValue()).toBe('Det här är ett utkast')
  expect(page.url()).toBe(room)
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await expectAccessible(page)

  await page.reload()
  await field.waitFor()
  expect(await field.inputValue()).toBe('Det här är ett utkast')
  await page.getByRole('button', { name: en.look.adjust }).click()
  await page.getByRole('dialog').getByText(look.languages.sv, { exact: true }).click()
  await leaveDialogs(page)
  await fieldOf(page).waitFor()
})

it('a room is as accessible in the dark, in high contrast, calm, in readable letters and larger', async () => {
  await write(page, 'Hej alla')
  await messageOf(page, 'Hej alla').waitFor()
  for (const choice of [look.dark, look.contrast, look.calm, look.readable, look.largest]) {
    await adjust(page, choice)
    await expectAccessible(page)
    await leaveDialogs(page)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  }
  await page.reload()
  await messageOf(page, 'Hej alla').waitFor()
  const chosen = await page.locator('html').evaluate((html) => Object.keys(html.dataset).length)
  expect(chosen).toBeGreaterThanOrEqual(4)
})

it('leaving quickly shows the weather and forgets what the tab held', async () => {
  await page.context().route('https://www.smhi.se/**', (route) => route.fulfill({ body: 'Mulet' }))
  await fieldOf(page).fill('Ingen ska se det här')
  await page.getByRole('link', { name: sv.frame.leaveQuickly }).click()
  await page.waitForURL('https://www.smhi.se/')
  expect(stage.faults()).toEqual(['asked another host: https://www.smhi.se/'])

  await page.goto('/hjalp')
  await heading(page, sv.help.heading).waitFor()
  const kept = await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]))
  expect(kept).not.toContain('Ingen ska se')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.waitForURL('https://www.smhi.se/')
  expect(stage.faults()).toEqual(['asked another host: https://www.smhi.se/'])
})

it('a forgotten passphrase is mended with the code on the paper, once', async () => {
  const mobile = await stage.visitor()
  const { recoveryCode } = await comeIn(stage, mobile, { ageBand: '16-19', turns: 17, nickname: 'Gråsuggan' })
  await mobile.goto('/jag')
  await button(mobile, access.leave).click()
  await mobile.waitForURL((address) => address.pathname === '/')

  await recover(mobile, recoveryCode)
  await heading(mobile, access.codeHeading).waitFor()
  const next = await mobile.locator('#recovery-code').innerText()
  expect(next).not.toBe(recoveryCode)
  await mobile.getByText(access.wroteDown, { exact: true }).click()
  await button(mobile, access.toRooms).click()
  await heading(mobile, sv.rooms.hello('Gråsuggan')).waitFor()

  const other = await stage.visitor()
  await recover(other, recoveryCode)
  await other.locator('.note, [role=alert]').getByText(/\S/).first().waitFor()
  expect(new URL(other.url()).pathname).toBe('/aterkom')
})

it('signing out everywhere ends the page that another device has open', async () => {
  const [mobile, school] = await Promise.all([stage.visitor(), stage.visitor(desktop)])
  await Promise.all([signIn(stage, mobile, 'Nattuggla'), signIn(stage, school, 'Nattuggla')])
  await enterRoom(school, 'Ateljén')
  await mobile.goto('/jag')
  await expectAccessible(mobile)
  await button(mobile, access.leaveEverywhere).click()

  await school.waitForURL((address) => address.pathname === '/logga-in')
  await mobile.waitForURL((address) => address.pathname === '/')
})

it('whoever asks to be forgotten is gone, with all she wrote', async () => {
  const [leaving, staying] = await Promise.all([stage.visitor(), stage.visitor()])
  await comeIn(stage, leaving, { ageBand: '13-15', turns: 15, nickname: 'Daggmasken' })
  await enterRoom(leaving, 'Soffan')
  await write(leaving, 'Nu går jag härifrån')
  await messageOf(leaving, 'Nu går jag').getByText(messages.held).waitFor()
  await leaving.goto('/jag')
  await button(leaving, access.forgetMe).click()
  await expectAccessible(leaving)
  await button(leaving, access.forgetYes).click()
  await sees(leaving, access.forgotten)
  await expectAccessible(leaving)

  await signIn(stage, staying, 'Samira')
  await staying.goto('/personal/granska')
  await sees(staying, sv.review.empty)
})

/** Opens "Anpassa" in the head of the page and chooses; what was chosen stands at once. */
async function adjust(at: Page, choice: string): Promise<void> {
  await at.getByRole('button', { name: look.adjust }).click()
  await at.getByRole('dialog').getByText(choice, { exact: true }).click()
}

async function leaveDialogs(at: Page): Promise<void> {
  await at.keyboard.press('Escape')
  if ((await at.getByRole('dialog').count()) > 0) await at.keyboard.press('Escape')
  await at.getByRole('dialog').waitFor({ state: 'hidden' })
}

async function recover(at: Page, code: string): Promise<void> {
  await at.goto('/aterkom')
  await at.getByLabel(access.nickname, { exact: true }).fill('Gråsuggan')
  await at.getByLabel(access.recoveryCode, { exact: true }).fill(code)
  await at.getByLabel(access.newPassphrase, { exact: true }).fill('korgen fiolen taklampa vinterhimmel')
  await button(at, access.recover).click()
}
