import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { sv } from '../../client/src/words/sv.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { openStage } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import { comeIn, enterRoom, messageOf, sees, signIn, tabTo, write } from './steps.ts'

const { messages, reports, review, shifts } = sv
const said = 'Hej! Är det någon mer som gillar att rita drakar?'

const poll = { timeout: 20_000, interval: 500 }

let stage: Stage
let girl: Page
let other: Page
let worker: Page
let analyst: Page

beforeAll(async () => {
  stage = await openStage()
  ;[girl, other, worker, analyst] = await Promise.all([
    stage.visitor(),
    stage.visitor(),
    stage.visitor(),
    stage.visitor(),
  ])
})
afterAll(() => stage.close())

const isSound = async (page: Page) => {
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
}

it('a 14-year-old comes in, is read by a person, is seen by another, and is counted without being known', async () => {
  // Before anybody came there is nothing to report.
  await signIn(stage, analyst, 'Ingrid')
  await analyst.goto('/rapporter')
  expect(await visitsSaid(analyst)).toMatch(new RegExp(`^(0|${reports.empty})$`))

  // A youth worker goes on duty.
  await goOnDuty(worker)
  await isSound(worker)

  // She comes in with her card.
  await girl.goto('/')
  await sees(girl, sv.landing.promises[0]?.title ?? '')
  await isSound(girl)
  await comeIn(stage, girl, {
    ageBand: '13-15',
    turns: 14,
    nickname: 'Ugglan',
    onPage: () => isSound(girl),
  })
  expect(new URL(girl.url()).hash).toBe('')
  await isSound(girl)

  // She writes in a staffed room, and nobody sees it but her.
  await signIn(stage, other, 'Månsten')
  await enterRoom(other, 'Soffan')
  await enterRoom(girl, 'Soffan')
  await isSound(girl)
  await write(girl, said)
  await messageOf(girl, said).getByText(messages.held).waitFor()
  await isSound(girl)
  expect(await messageOf(other, said).count()).toBe(0)

  // The worker takes it, reads it and lets it through, all by keyboard.
  await worker.getByRole('link', { name: shifts.toReview }).click()
  const waiting = worker.getByRole('link', { name: review.titles.read_first })
  await waiting.waitFor()
  await isSound(worker)
  await tabTo(worker, waiting)
  await worker.keyboard.press('Enter')
  await sees(worker, review.around)
  await worker.getByText(said).first().waitFor()
  await isSound(worker)
  await worker.keyboard.press('1')
  await worker.keyboard.press('Enter')
  await sees(worker, review.empty)

  // She sees it appear, and so does somebody else.
  await messageOf(girl, said).getByText(messages.held).waitFor({ state: 'detached' })
  await girl.getByText(messages.released).first().waitFor({ state: 'attached' })
  await messageOf(other, said).waitFor()
  await isSound(other)

  // The department sees that there was a visit, and nobody in it.
  await expect.poll(() => visitsSaid(analyst), poll).toBe(reports.few)
  await isSound(analyst)
  await expectNobodyIn(analyst, [said, 'rita drakar', 'Ugglan', 'Månsten', 'Samira', ...(await idsOf(girl))])
}, 180_000)

it('no page asked another host, broke the content policy or failed in the console', () => {
  expect(stage.faults()).toEqual([])
})

/** The demo has its two leaders on duty from the start; this one leaves, and comes for real. */
async function goOnDuty(page: Page): Promise<void> {
  await signIn(stage, page, 'Samira')
  await page.goto('/personal')
  await page.getByRole('button', { name: shifts.checkOut, exact: true }).click()
  const sure = page.getByRole('dialog', { name: shifts.checkOutAsk })
  await sure.getByText(shifts.checkOutFew).waitFor()
  await sure.getByRole('button', { name: shifts.checkOut, exact: true }).click()
  await page.getByRole('button', { name: shifts.checkIn, exact: true }).click()
  await sees(page, shifts.enough)
}

async function visitsSaid(page: Page): Promise<string> {
  await page.reload()
  await sees(page, reports.definitionsTitle)
  const [visits = reports.empty] = await figuresOfAll(page)
  return visits
}

/** The row of the whole place, in the order of the measures; nothing when there is no report yet. */
const figuresOfAll = (page: Page): Promise<string[]> =>
  page
    .getByRole('table', { name: reports.by['age-band'] })
    .getByRole('row', { name: reports.allGroups })
    .getByRole('cell')
    .allInnerTexts()

/** Under five persons: every figure about them reads "färre än 5" or is hidden, on the page and in the file. */
async function expectNobodyIn(page: Page, personal: readonly string[]): Promise<void> {
  const cells = await figuresOfAll(page)
  expect(cells).toHaveLength(Object.keys(reports.measures).length)
  const hours = Object.keys(reports.measures).indexOf('openHours')
  const aboutPeople = cells.filter((_, index) => index !== hours)
  const isSafe = (text: string) => [reports.few, reports.noWait].includes(text)
  expect(aboutPeople.filter((text) => !isSafe(text))).toEqual([])

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: reports.csv }).click(),
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk)
  const everything = `${await page.content()}\n${Buffer.concat(chunks).toString()}`
  expect(personal.filter((one) => everything.includes(one))).toEqual([])
}

/** Her own id, her message's and her room's: none of them may be found in a report. */
async function idsOf(page: Page): Promise<string[]> {
  const answer = await page.request.get('/api/me')
  const { me }: { me: { id: string } } = await answer.json()
  const message = await page.locator('[data-key]', { has: messageOf(page, said) }).getAttribute('data-key')
  const ids = [me.id, message ?? '', new URL(page.url()).pathname.replace('/rum/', '')]
  expect(ids.filter((id) => id.length < 16)).toEqual([])
  return ids
}
