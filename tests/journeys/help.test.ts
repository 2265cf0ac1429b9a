import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { sv } from '../../client/src/words/sv.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { desktop, openStage, phone } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import { heading, sees, signIn } from './steps.ts'

const { frame, help } = sv
const publicPages = [
  '/',
  '/hjalp',
  '/regler',
  '/trygghet',
  '/personuppgifter',
  '/tillganglighet',
  '/kom-in',
  '/logga-in',
  '/aterkom',
]

let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})
afterEach(() => expect(stage.faults()).toEqual([]))
afterAll(() => stage.close())

const numbersOn = (page: Page) =>
  page.locator('main a[href^="tel:"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
const listenersOn = (page: Page) => page.locator('.helplist h3').allInnerTexts()

it('help is there where scripts do not run, with the numbers to ring first', async () => {
  const page = await stage.visitor({ ...phone, javaScriptEnabled: false })
  await page.goto('/hjalp')
  await heading(page, help.heading).waitFor()
  expect(await numbersOn(page)).toEqual(['tel:112', 'tel:116111', 'tel:90101', 'tel:1177'])
  const leave = page.getByRole('link', { name: help.forget })
  expect(await leave.getAttribute('href')).toBe('https://www.smhi.se/')
})

it('help is there without network, after any page has been seen once', async () => {
  const page = await stage.visitor()
  await page.goto('/')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.context().setOffline(true)
  await page.goto('/hjalp')
  await heading(page, help.heading).waitFor()
  expect(await numbersOn(page)).toContain('tel:112')
  await expectAccessible(page)
})

it('who listens comes in the order of one’s age', async () => {
  const [young, older] = await Promise.all([stage.visitor(), stage.visitor()])
  await Promise.all([signIn(stage, young, 'Månsten'), signIn(stage, older, 'Nattuggla')])
  for (const page of [young, older]) {
    await page.getByRole('link', { name: frame.helpNow }).click()
    await heading(page, help.heading).waitFor()
    await expectAccessible(page)
  }
  expect((await listenersOn(young))[0]).toBe(help.resources.bris.name)
  expect((await listenersOn(older))[0]).toBe(help.resources.mind.name)
  expect((await listenersOn(older)).at(-1)).toBe(help.resources.bris.name)
})

it('having asked for help leaves no trace: nothing is stored, nothing is told', async () => {
  const page = await stage.visitor()
  const told: string[] = []
  page.on('request', (request) => request.method() !== 'GET' && told.push(request.url()))
  await page.goto('/hjalp')
  await page.waitForLoadState('networkidle')
  expect(told).toEqual([])
  expect(await page.context().cookies()).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
})

it('the public pages are accessible on a phone and on a wide screen', async () => {
  const [narrow, wide] = await Promise.all([stage.visitor(), stage.visitor(desktop)])
  for (const address of publicPages) {
    for (const page of [narrow, wide]) {
      await page.goto(address)
      await page.locator('h1').first().waitFor()
      await expectAccessible(page)
    }
  }
}, 120_000)

it.each([
  ['dark', { 'data-theme-choice': 'dark' }],
  ['in high contrast', { 'data-theme-choice': 'contrast' }],
  ['calm', { 'data-calm': '' }],
])(
  'the public pages are accessible %s',
  async (_, chosen) => {
    const page = await stage.visitor()
    await lookThrough(page, chosen, async () => expectAccessible(page))
  },
  120_000,
)

it('at 320 pixels with the largest text nothing reaches beyond the side', async () => {
  const page = await stage.visitor({ ...phone, viewport: { width: 320, height: 640 } })
  const usual = await textSize(page)
  const chosen = { 'data-text-size': 'largest', 'data-readable': '' }
  await lookThrough(page, chosen, () => expectNoSidewaysScroll(page))
  expect((await textSize(page)) / usual).toBeGreaterThan(1.3)
  await expectAccessible(page)
})

it('the first press of Tab offers to skip to the content', async () => {
  const page = await stage.visitor(desktop)
  for (const address of ['/', '/hjalp', '/logga-in']) {
    await page.goto(address)
    await page.locator('h1').first().waitFor()
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').innerText()).toBe(frame.skip)
    expect(await page.locator(':focus').isVisible()).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  }
})

it('a page that does not exist says so kindly, and the door for the youngest is closed without a trace', async () => {
  const page = await stage.visitor()
  await page.goto('/finns-inte')
  await sees(page, frame.missing)
  await expectAccessible(page)

  await page.goto(stage.cardOf('13-15'))
  await page.getByLabel(sv.access.birthYear).selectOption('younger')
  await page.getByRole('button', { name: sv.access.next }).click()
  await sees(page, sv.access.refusedKept)
  await expectAccessible(page)
  expect(await page.context().cookies()).toEqual([])
})

/** Every public page in a look that was chosen before. */
async function lookThrough(page: Page, chosen: object, look: () => Promise<void>): Promise<void> {
  await page.goto('/hjalp')
  await page.evaluate((kept) => localStorage.setItem('lyktan.look', kept), JSON.stringify(chosen))
  for (const address of publicPages) {
    await page.goto(address)
    await page.locator('h1').first().waitFor()
    await look()
  }
}

async function textSize(page: Page): Promise<number> {
  await page.goto('/hjalp')
  await page.locator('h1').first().waitFor()
  return page
    .locator('main p')
    .first()
    .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize))
}
