import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { sv } from '../../server/programme/words/sv.ts'
import { en } from '../../server/programme/words/en.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { desktop, openStage, phone } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import { heading } from './steps.ts'

// The demo has three weeks of sessions, from whatever day the test runs on.
let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const nextWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)

/** Read as strictly as XML is: every mark closed in its order, every attribute once; and the same tree as a browser makes of it. */
const faultsOfMarkup = (page: Page, text: string): Promise<readonly string[]> =>
  page.evaluate((markup) => {
    const strict = new DOMParser().parseFromString(
      markup.replace(/<!doctype html>/i, ''),
      'application/xhtml+xml',
    )
    const fault = strict.querySelector('parsererror')?.textContent
    if (fault) return [fault]
    const usual = new DOMParser().parseFromString(markup, 'text/html')
    const names = (root: Document) =>
      [...root.body.querySelectorAll('*')].map((element) => element.localName).join(' ')
    const strictNames = [...strict.querySelectorAll('body *')].map((element) => element.localName).join(' ')
    const ids = [...usual.querySelectorAll('[id]')].map(({ id }) => id)
    return [
      ...(names(usual) === strictNames ? [] : ['the browser mended the markup']),
      ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice: ${id}`),
    ]
  }, text)

it('where no script runs she finds a session, chooses by day and place, and takes it with her', async () => {
  const page = await stage.visitor({ ...phone, javaScriptEnabled: false })
  await page.goto('/')
  await page.getByRole('link', { name: sv.title, exact: true }).filter({ visible: true }).click()
  await heading(page, sv.title).waitFor()
  await page.getByRole('link', { name: sv.later.vecka }).click()
  await page.getByRole('link', { name: 'Tor', exact: true }).click()
  await page.getByText(sv.filter).click()
  await page.getByLabel(sv.place).selectOption({ label: sv.digital })
  await page.getByRole('button', { name: sv.show }).click()
  expect(await page.locator('.event h4').allInnerTexts()).toEqual(['Torsdagsquiz'])
  expect(await page.getByText(sv.count(1)).count()).toBe(1)

  await page.getByRole('link', { name: 'Torsdagsquiz' }).click()
  await heading(page, 'Torsdagsquiz').waitFor()
  expect(await page.getByRole('link', { name: sv.toSignUp }).getAttribute('href')).toMatch(
    /^\/traff\/[\w-]+$/,
  )
  expect(await page.getByRole('link', { name: sv.toCalendar }).getAttribute('href')).toMatch(/\.ics$/)
  await page.getByRole('link', { name: sv.toPoster }).click()
  await page.getByRole('img', { name: /QR-kod/ }).waitFor()
  expect(await page.getByRole('button', { name: sv.print }).isVisible()).toBe(false)
  expect(stage.faults()).toEqual([])
})

it('every page of it is sound markup, accessible in each look, and keeps to its width', async () => {
  // So high that the bar below lies over nothing.
  const page = await stage.visitor({ ...phone, viewport: { width: 390, height: 2600 } })
  const narrow = { width: 320, height: 640 }
  await page.goto('/program.json')
  const feed: { items: { id: string }[] } = JSON.parse(await page.locator('pre').innerText())
  const id = feed.items[0]?.id ?? ''
  const paths = [
    `/program?fran=${nextWeek()}&typ=quiz`,
    `/program?vy=manad&lang=en`,
    `/program/${id}`,
    `/program/${id}/affisch`,
  ]
  for (const path of paths) {
    const answer = await page.goto(path)
    expect(await faultsOfMarkup(page, (await answer?.text()) ?? ''), path).toEqual([])
    await expectAccessible(page)
    const before = page.viewportSize()
    await page.setViewportSize(narrow)
    await expectNoSidewaysScroll(page)
    if (before) await page.setViewportSize(before)
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const path of paths.slice(0, 3)) {
    await page.goto(path)
    await expectAccessible(page)
  }
  expect(stage.faults()).toEqual([])
})

it('the language of her choice is remembered, and Anpassa opens in place', async () => {
  const page = await stage.visitor(desktop)
  await page.goto('/program')
  await page.getByRole('link', { name: 'English' }).click()
  await heading(page, en.title).waitFor()
  await page.goto('/program')
  await page.waitForURL(/lang=en/)
  await page.getByRole('button', { name: /Adjust/ }).click()
  await page.getByRole('dialog').getByText('Svenska').click()
  await heading(page, sv.title).waitFor()
  expect(stage.faults()).toEqual([])
})
