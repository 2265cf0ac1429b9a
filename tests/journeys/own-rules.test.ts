import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { sv } from '../../client/src/words/sv.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { desktop, openStage, phone } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import { button, enterRoom, heading, messageOf, saidAloud, sees, signIn, write } from './steps.ts'

const { messages, ownRules } = sv

let stage: Stage
let manager: Page
let young: Page

beforeAll(async () => {
  stage = await openStage()
  ;[manager, young] = await Promise.all([stage.visitor(desktop), stage.visitor()])
  await Promise.all([signIn(stage, manager, 'Per'), signIn(stage, young, 'Kaktusen')])
  await enterRoom(young, 'Spelhörnan')
})
afterEach(() => expect(stage.faults()).toEqual([]))
afterAll(() => stage.close())

it('a word that is nobody’s rule passes', async () => {
  await write(young, 'du är en sopkvast')
  await messageOf(young, 'du är en sopkvast').waitFor()

  expect(await messageOf(young, 'du är en sopkvast').getByText(messages.held).count()).toBe(0)
})

it('a manager drafts a word with examples, and a wrong example is told', async () => {
  await manager.goto('/personal/regler')
  await sees(manager, ownRules.now.none)
  await expectAccessible(manager)
  await manager.getByLabel(ownRules.sets.newName).fill('Nya ord')
  await button(manager, ownRules.sets.make).click()
  await heading(manager, ownRules.set.title(1, 'Nya ord')).waitFor()

  await button(manager, ownRules.rule.add).click()
  await button(manager, ownRules.rule.save).click()
  await sees(manager, ownRules.rule.patternWrong)
  await expectAccessible(manager)
  await manager.getByLabel(ownRules.rule.pattern).fill('sopkvast*')
  await manager.getByLabel(ownRules.rule.meaning).fill('Kodord för något till salu')
  await manager.getByLabel(ownRules.rule.category).selectOption('drugs_sale')
  await manager.getByLabel(ownRules.rule.must, { exact: true }).fill('din sopkvast')
  await manager.getByLabel(ownRules.rule.mustNot, { exact: true }).fill('vi köpte sopkvastar')
  await button(manager, ownRules.rule.save).click()
  await saidAloud(manager, 'status', ownRules.rule.saved('sopkvast*'))

  await button(manager, ownRules.test.run).click()
  await sees(manager, ownRules.test.failed)
  await sees(manager, ownRules.test.shouldNotMatch('sopkvast*', 'vi köpte sopkvastar'))
  await expectAccessible(manager)
})

it('when the examples are right the list is signed; it applies only after it was tried on what is written', async () => {
  await manager.getByRole('button', { name: /^Ändra sopkvast/ }).click()
  await manager.getByLabel(ownRules.rule.pattern).fill('sopkvast')
  await button(manager, ownRules.rule.save).click()
  await saidAloud(manager, 'status', ownRules.rule.saved('sopkvast'))
  await button(manager, ownRules.test.run).click()
  await sees(manager, ownRules.test.passed)
  await sees(manager, ownRules.use.needsReplay)
  expect(await button(manager, ownRules.use.live).count()).toBe(0)

  await button(manager, ownRules.replay.run).click()
  await manager.getByRole('table', { name: ownRules.replay.byRule }).waitFor()
  const row = manager
    .getByRole('table', { name: ownRules.replay.byRoom })
    .getByRole('row', { name: 'Spelhörnan' })
  expect((await row.getByRole('cell').allInnerTexts())[0]).toBe('1')
  await manager.getByText(ownRules.replay.show).click()
  await sees(manager, 'du är en sopkvast')
  expect(await manager.getByText('Kaktusen').count()).toBe(0)
  await expectAccessible(manager)
})

it('the list applies: a message with the word waits, with a reason for its author', async () => {
  await button(manager, ownRules.use.live).click()
  await expectAccessible(manager)
  await button(manager, ownRules.use.liveConfirm).click()
  await saidAloud(manager, 'status', ownRules.use.switched.live)

  await write(young, 'Vilken SOPKVAST han är')
  await messageOf(young, 'Vilken SOPKVAST han är').getByText(messages.held).waitFor()
})

it('one step back, and the word passes again', async () => {
  await button(manager, ownRules.set.back).click()
  await sees(manager, ownRules.now.live('Nya ord', 1))
  await expectAccessible(manager)
  await button(manager, ownRules.now.rollBack).click()
  await button(manager, ownRules.now.rollBackConfirm).click()
  await sees(manager, ownRules.now.none)

  await write(young, 'sopkvast igen')
  await messageOf(young, 'sopkvast igen').waitFor()
  expect(await messageOf(young, 'sopkvast igen').getByText(messages.held).count()).toBe(0)
})

it('the page fits a phone, and nobody but a manager finds it', async () => {
  const small = await stage.visitor(phone)
  await signIn(stage, small, 'Per')
  await small.goto('/personal/regler')
  await sees(small, ownRules.now.none)
  await expectNoSidewaysScroll(small)
  await expectAccessible(small)
  await small
    .getByRole('button', { name: /^Öppna/ })
    .first()
    .click()
  await heading(small, ownRules.set.title(1, 'Nya ord')).waitFor()
  await expectNoSidewaysScroll(small)
  await expectAccessible(small)

  const leader = await stage.visitor(desktop)
  await signIn(stage, leader, 'Samira')
  await leader.goto('/personal/regler')
  await heading(leader, sv.frame.missingTitle).waitFor()
})
