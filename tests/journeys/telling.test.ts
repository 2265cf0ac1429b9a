import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { sv } from '../../client/src/words/sv.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { desktop, openStage } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import { button, enterRoom, heading, messageOf, openCase, saidAloud, sees, signIn, write } from './steps.ts'

const { flags, messages, rooms } = sv
const room = 'Spelhörnan'

let stage: Stage
let writer: Page
let teller: Page
let leader: Page

beforeAll(async () => {
  stage = await openStage()
  ;[writer, teller, leader] = await Promise.all([
    stage.visitor(desktop),
    stage.visitor(),
    stage.visitor(desktop),
  ])
  await Promise.all([
    signIn(stage, writer, 'Kaktusen'),
    signIn(stage, teller, 'Nattuggla'),
    signIn(stage, leader, 'Samira'),
  ])
  for (const one of [writer, teller, leader]) await enterRoom(one, room)
})
afterEach(() => expect(stage.faults()).toEqual([]))
afterAll(() => stage.close())

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name })
const category = (page: Page, name: keyof typeof flags.categories) =>
  dialog(page, flags.title).getByRole('button', { name: flags.categories[name], exact: true })
const folded = (page: Page) => messageOf(page, flags.foldedFlagged)

/** What can be done with the first such message. */
async function openMore(page: Page, nickname: string): Promise<void> {
  await page
    .getByRole('button', { name: messages.more(nickname), exact: true })
    .first()
    .click()
}

it('she tells about a message in two presses, gets a receipt at once, and need not see it', async () => {
  await write(writer, 'Ni som bor i norr kan stanna där')
  await messageOf(teller, 'kan stanna där').waitFor()
  await openMore(teller, 'Kaktusen')
  await dialog(teller, messages.tools('Kaktusen')).getByRole('button', { name: flags.raise }).click()
  await dialog(teller, flags.title).getByText(flags.anonymous).waitFor()
  await expectAccessible(teller)
  await category(teller, 'hate').click()

  const receipt = dialog(teller, flags.sentTitle)
  await receipt.getByText(flags.readers.leaders).waitFor()
  await saidAloud(teller, 'status', flags.sentTitle)
  await receipt.getByLabel(flags.more).fill('Det är tredje gången')
  await expectAccessible(teller)
  await expectNoSidewaysScroll(teller)
  await receipt.getByRole('button', { name: flags.sendMore, exact: true }).click()
  await receipt.getByText(flags.moreSent).waitFor()
  await receipt.getByRole('button', { name: flags.close, exact: true }).last().click()

  await folded(teller).waitFor()
  expect(await messageOf(teller, 'kan stanna där').count()).toBe(0)
  await expectAccessible(teller)
})

it('it stays folded when she comes back, she may see it anyway, and for others nothing has changed', async () => {
  await teller.reload()
  await folded(teller).getByRole('button', { name: flags.showAnyway }).click()
  await messageOf(teller, 'kan stanna där').waitFor()
  expect(await folded(teller).count()).toBe(0)

  await messageOf(writer, 'kan stanna där').waitFor()
  expect(await folded(writer).count()).toBe(0)
  expect(await writer.getByText(flags.answered).count()).toBe(0)
})

it('a leader decides, and she reads once what came of it, without what anybody else was told', async () => {
  await leader.goto('/personal/granska')
  await openCase(leader, sv.desk.flagTitles.hate)
  await button(leader, flags.readTold).click()
  await sees(leader, 'Det är tredje gången')
  await expectAccessible(leader)
  await leader.keyboard.press('3')
  await leader.getByLabel(sv.review.rule).selectOption('2')
  await leader.getByLabel(sv.review.words, { exact: true }).fill('Så skriver vi inte här.')
  await leader.getByLabel(sv.deciding.toFlaggers(1)).fill('Bra att du sa till.')
  await button(leader, sv.review.confirm.remove).click()

  await saidAloud(teller, 'status', flags.answered)
  await teller.locator('.notices').getByRole('link', { name: flags.toMine }).click()
  await heading(teller, flags.mine).waitFor()
  await sees(teller, flags.outcomes.removed)
  await sees(teller, flags.fresh)
  await sees(teller, 'Bra att du sa till.')
  expect(await teller.getByText('Så skriver vi inte här.').count()).toBe(0)
  await expectAccessible(teller)
  await expectNoSidewaysScroll(teller)

  await teller.goto('/jag')
  await heading(teller, flags.mine).waitFor()
  await enterRoom(teller, room)
  expect(await teller.getByText(flags.answered).count()).toBe(0)
})

it('who worries about somebody in the list of people gets help at once, and the adults are rung', async () => {
  await button(teller, rooms.peopleHere).click()
  await dialog(teller, rooms.peopleHere)
    .getByRole('button', { name: flags.raiseAbout('Kaktusen') })
    .click()
  await category(teller, 'worry').click()

  const receipt = dialog(teller, flags.sentTitle)
  await receipt.getByRole('link', { name: messages.crisis.call112 }).waitFor()
  await expectAccessible(teller)
  await sees(leader, sv.review.rung.crisis)
  await teller.keyboard.press('Escape')
})

it('she chooses not to see somebody, who never learns, and changes her mind on her own page', async () => {
  await button(teller, rooms.peopleHere).click()
  const people = dialog(teller, rooms.peopleHere)
  await people.getByRole('button', { name: flags.ignore('Kaktusen') }).click()
  await people.getByRole('button', { name: flags.lift('Kaktusen') }).waitFor()
  expect(await people.getByRole('button', { name: flags.ignore('Samira') }).count()).toBe(0)
  await expectAccessible(teller)
  await teller.keyboard.press('Escape')
  await write(writer, 'Är det någon som vill spela?')
  await messageOf(teller, flags.foldedIgnored).first().waitFor()
  expect(await messageOf(teller, 'vill spela').count()).toBe(0)
  await messageOf(writer, 'vill spela').waitFor()

  await teller.goto('/jag')
  await heading(teller, flags.ignoredTitle).waitFor()
  await button(teller, flags.lift('Kaktusen')).waitFor()
  await expectAccessible(teller)
  await expectNoSidewaysScroll(teller)
  await button(teller, flags.lift('Kaktusen')).click()
  await sees(teller, flags.ignoredNone)
  await enterRoom(teller, room)
  await messageOf(teller, 'vill spela').waitFor()
})

it('by keyboard alone a message and a room are told about', async () => {
  await write(teller, 'Jag vill gärna')
  await messageOf(writer, 'Jag vill gärna').focus()
  await writer.keyboard.press('a')
  await dialog(writer, flags.title).waitFor()
  await writer.keyboard.press('Escape')
  expect(await writer.locator(':focus').innerText()).toContain('Jag vill gärna')

  await button(writer, flags.raiseRoom).first().focus()
  await writer.keyboard.press('Enter')
  await category(writer, 'leader').focus()
  await writer.keyboard.press('Enter')
  await dialog(writer, flags.sentTitle).getByText(flags.readers.both).waitFor()
  await expectAccessible(writer)
  await writer.keyboard.press('Escape')
})

it('on the narrowest phone, in the dark, nothing reaches beyond the page', async () => {
  const narrow = await stage.visitor({
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
    colorScheme: 'dark',
  })
  await signIn(stage, narrow, 'Nattuggla')
  await enterRoom(narrow, room)
  await expectNoSidewaysScroll(narrow)
  await button(narrow, rooms.peopleHere).click()
  await dialog(narrow, rooms.peopleHere).waitFor()
  await expectNoSidewaysScroll(narrow)
  await narrow.keyboard.press('Escape')
  await openMore(narrow, 'Kaktusen')
  await narrow.getByRole('dialog').getByRole('button', { name: flags.raise }).click()
  await category(narrow, 'other').waitFor()
  await expectNoSidewaysScroll(narrow)
  await expectAccessible(narrow)
  await category(narrow, 'private').click()
  await dialog(narrow, flags.sentTitle).waitFor()
  await expectNoSidewaysScroll(narrow)
  await expectAccessible(narrow)
})
