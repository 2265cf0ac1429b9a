import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { sv } from '../../client/src/words/sv.ts'
import { expectAccessible } from '../support/accessible.ts'
import { desktop, openStage } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import {
  button,
  enterRoom,
  fieldOf,
  messageOf,
  openCase,
  saidAloud,
  sees,
  signIn,
  write,
  writeAnyway,
} from './steps.ts'

const { messages, review, rules } = sv

let stage: Stage
let girl: Page
let leader: Page
let second: Page

beforeAll(async () => {
  stage = await openStage()
  ;[girl, leader, second] = await Promise.all([stage.visitor(), stage.visitor(desktop), stage.visitor()])
  await Promise.all([
    signIn(stage, girl, 'Månsten'),
    signIn(stage, leader, 'Samira'),
    signIn(stage, second, 'Jonte'),
  ])
  await Promise.all([
    enterRoom(girl, 'Soffan'),
    leader.goto('/personal/granska'),
    second.goto('/personal/granska'),
  ])
})
afterEach(() => expect(stage.faults()).toEqual([]))
afterAll(() => stage.close())

const dialog = (name: string) => girl.getByRole('dialog', { name })

it('contact details wait, with the reason in words and her own words marked, and she can write it anew', async () => {
  await writeAnyway(girl, 'Ring mig på 070-174 06 58 sen')

  await messageOf(girl, 'Ring mig').getByRole('button', { name: messages.why }).click()
  const why = dialog(messages.heldTitle)
  await why.getByText(messages.reasons.contact).waitFor()
  expect(await why.locator('mark').allInnerTexts()).toEqual(['070-174 06 58'])
  await why.getByText(messages.noTrouble).waitFor()
  await expectAccessible(girl)
  await why.getByRole('button', { name: messages.rewrite }).click()
  expect(await fieldOf(girl).inputValue()).toBe('Ring mig på 070-174 06 58 sen')
  await fieldOf(girl).fill('Vi hörs här i morgon')
  await button(girl, messages.saveEdit).click()

  await messageOf(girl, 'Vi hörs här i morgon').getByText(messages.held).waitFor()
  expect(await messageOf(girl, 'Ring mig').count()).toBe(0)
  await messageOf(girl, 'Vi hörs här i morgon').getByRole('button', { name: messages.why }).click()
  await why.getByText(messages.reasons['read-first']).waitFor()
  expect(await why.locator('mark').count()).toBe(0)
  await why.getByRole('button', { name: messages.letWait }).click()
})

it('a leader asks for a change: she is told once, with the words of the leader, and may take it away', async () => {
  await openCase(leader, review.titles.read_first)
  await leader.keyboard.press('2')
  await leader.getByLabel(review.words).fill('Skriv gärna hellre vad du vill göra i morgon.')
  await button(leader, review.confirm.return).click()
  await sees(leader, review.empty)

  await saidAloud(girl, 'alert', messages.returned)
  await messageOf(girl, 'Vi hörs').getByRole('button', { name: messages.whatHappened }).click()
  const told = dialog(messages.returnedTitle)
  await told.getByText('Skriv gärna hellre vad du vill göra i morgon.').waitFor()
  await told.getByText(messages.wordsFrom('Samira')).waitFor()
  await expectAccessible(girl)
  await told.getByRole('button', { name: messages.remove }).click()
  await messageOf(girl, 'Vi hörs').waitFor({ state: 'detached' })
})

it('a removed message tells its author the rule and the words, and nobody else anything', async () => {
  await writeAnyway(girl, 'Du är så jävla ful, ingen gillar dig')
  await messageOf(girl, 'ingen gillar dig').getByText(messages.held).waitFor()
  await openCase(leader, review.titles.harassment_bullying)
  await leader.keyboard.press('3')
  await leader.getByLabel(review.rule).selectOption('1')
  await leader.getByLabel(review.words).fill('Det där gör ont att läsa. Prata gärna med mig.')
  await button(leader, review.confirm.remove).click()

  await saidAloud(girl, 'alert', messages.removedOwn)
  await messageOf(girl, messages.removedOwn).getByRole('button', { name: messages.whatHappened }).click()
  const told = dialog(messages.removedTitle)
  await told.getByText(rules.list[1].name).waitFor()
  expect(await told.getByText('Det där gör ont att läsa. Prata gärna med mig.').count()).toBe(1)
  await told.getByRole('link', { name: messages.toDisagree }).waitFor()
  await expectAccessible(girl)
  await told.getByRole('button', { name: messages.close }).last().click()
})

it('somebody who cannot take it any more gets help at once and is never stopped; two adults are rung', async () => {
  await write(girl, 'jag orkar inte leva längre')

  const card = dialog(messages.crisis.title)
  await card.getByRole('link', { name: messages.crisis.call112 }).waitFor()
  expect(await card.getByRole('link', { name: messages.crisis.call112 }).getAttribute('href')).toBe('tel:112')
  expect(await card.getByRole('link', { name: messages.crisis.callBris }).getAttribute('href')).toBe(
    'tel:116111',
  )
  await card.getByText(messages.reasons.care).waitFor()
  await expectAccessible(girl)
  await Promise.all([sees(leader, review.rung.crisis), sees(second, review.rung.crisis)])
  await expectAccessible(leader)
  await expectAccessible(second)

  await card.getByRole('button', { name: messages.letWait }).click()
  expect(await fieldOf(girl).isEditable()).toBe(true)
  await messageOf(girl, 'jag orkar inte leva längre').getByText(messages.held).waitFor()
})

it('two who write together can answer, react, change and take back', async () => {
  const [asking, answering] = await Promise.all([stage.visitor(), stage.visitor()])
  await Promise.all([signIn(stage, asking, 'Kaktusen'), signIn(stage, answering, 'Nattuggla')])
  await Promise.all([enterRoom(asking, 'Spelhörnan'), enterRoom(answering, 'Spelhörnan')])

  await write(asking, 'Vem vill spela schack?')
  await doWith(answering, messages.more('Kaktusen'), messages.reply)
  await write(answering, 'Jag vill gärna vara med')
  await messageOf(asking, 'Jag vill gärna').getByText(messages.replyTo('Kaktusen')).waitFor()
  await expectAccessible(asking)

  await doWith(answering, messages.more('Kaktusen'), sv.look.reactions.wave)
  const wave = messages.reaction(sv.look.reactions.wave, 1)
  await messageOf(asking, 'schack').getByRole('button', { name: wave }).waitFor()

  await doWith(asking, messages.moreOwn, messages.edit)
  await fieldOf(asking).fill('Vem vill spela schack efter maten?')
  await button(asking, messages.saveEdit).click()
  await messageOf(answering, 'efter maten').getByText(messages.edited).waitFor()

  await doWith(asking, messages.moreOwn, messages.withdraw)
  await messageOf(asking, 'efter maten').getByRole('button', { name: messages.undo }).click()
  await messageOf(asking, messages.leaving).waitFor({ state: 'detached' })
  await doWith(asking, messages.moreOwn, messages.withdraw)
  await messageOf(answering, messages.withdrawn).waitFor()
  expect(await messageOf(answering, 'efter maten').count()).toBe(0)
})

/** Opens all that can be done with the first such message, and does one of it. */
async function doWith(page: Page, more: string, act: string): Promise<void> {
  await page.getByRole('button', { name: more, exact: true }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: act, exact: true }).click()
}
