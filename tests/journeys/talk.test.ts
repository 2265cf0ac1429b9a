import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { sv } from '../../client/src/words/sv.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { eventually } from '../support/eventually.ts'
import { desktop, openStage, phone } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import { button, enterRoom, heading, saidAloud, sees, signIn } from './steps.ts'

const { talks, frame } = sv

let stage: Stage
let girl: Page
let samira: Page
let jonte: Page

beforeAll(async () => {
  stage = await openStage()
  ;[girl, samira, jonte] = await Promise.all([
    stage.visitor({ ...phone, viewport: { width: 320, height: 640 } }),
    stage.visitor(desktop),
    stage.visitor(phone),
  ])
  await Promise.all([
    signIn(stage, girl, 'Månsten'),
    signIn(stage, samira, 'Samira'),
    signIn(stage, jonte, 'Jonte'),
  ])
  await Promise.all([samira.goto('/personal'), jonte.goto('/personal/granska')])
})
afterEach(() => expect(stage.faults()).toEqual([]))
afterAll(() => stage.close())

const field = (page: Page) => page.getByLabel(talks.write, { exact: true })

async function say(page: Page, text: string): Promise<void> {
  await field(page).fill(text)
  await button(page, sv.messages.send).click()
  await page.locator('.msgs .pending').waitFor({ state: 'detached' })
}

it('she finds the way from the room, and reads who can read and what they must pass on before anything is written', async () => {
  await enterRoom(girl, 'Soffan')
  await expectAccessible(girl)
  await girl.getByRole('link', { name: talks.button, exact: true }).click()
  await heading(girl, talks.title).waitFor()
  await girl.getByRole('radio', { name: 'Samira' }).check()
  await sees(girl, talks.limits('Samira', 'Jonte'))
  expect(await field(girl).count()).toBe(0)
  await expectAccessible(girl)
  await expectNoSidewaysScroll(girl)
})

it('both adults are rung, by sound of words, in the tab and on every page of theirs; nobody else is', async () => {
  const per = await stage.visitor(desktop)
  await signIn(stage, per, 'Per')
  await per.goto('/personal')
  await button(girl, talks.begin).click()
  await sees(girl, talks.waitsFor('Samira och Jonte'))
  await expectAccessible(girl)
  await expectNoSidewaysScroll(girl)
  await say(girl, 'Är någon där?')

  for (const page of [samira, jonte]) {
    await sees(page, talks.staff.rung.asked)
    await saidAloud(page, 'alert', talks.staff.rung.asked)
    await eventually(async () => expect(await page.title()).toContain(talks.staff.inTitle))
    await expectAccessible(page)
  }
  expect(await per.getByText(talks.staff.rung.asked).count()).toBe(0)
})

it('one answers and one reads along; she sees which', async () => {
  await samira.getByRole('link', { name: talks.staff.openTalk }).click()
  await button(samira, talks.staff.answer).click()
  await sees(girl, talks.events.answered('Samira'))
  await say(samira, 'Hej! Jag är här.')
  await sees(girl, 'Hej! Jag är här.')
  await saidAloud(girl, 'log', 'Hej! Jag är här.')

  await jonte.goto('/personal/samtal')
  await jonte.getByRole('link', { name: 'Månsten' }).click()
  await sees(jonte, 'Är någon där?')
  await sees(jonte, talks.canRead('Månsten, Samira och Jonte'))
  await expectAccessible(jonte)
  await expectNoSidewaysScroll(jonte)
  await expectAccessible(samira)
})

it('heavy words show her help at once and ring both; nothing is stopped', async () => {
  await say(girl, 'Jag vill inte leva längre')
  const card = girl.getByRole('dialog', { name: frame.helpNow })
  await card.getByRole('link', { name: sv.messages.crisis.call112 }).waitFor()
  await expectAccessible(girl)
  await card.getByRole('button', { name: talks.carryOn }).click()
  for (const page of [samira, jonte]) {
    await page.locator('.msgs').getByText('Jag vill inte leva längre').waitFor()
    await sees(page, talks.staff.rung.crisis)
  }
})

it('what she writes while the network is away is kept, and comes once', async () => {
  await girl.context().setOffline(true)
  await sees(girl, talks.offline)
  await field(girl).fill('Det här skriver jag i en tunnel')
  await button(girl, sv.messages.send).click()
  await girl.locator('.msgs .pending').waitFor()
  await girl.context().setOffline(false)
  await samira.locator('.msgs').getByText('Det här skriver jag i en tunnel').waitFor()
  await girl.locator('.msgs .pending').waitFor({ state: 'detached' })
  expect(await girl.getByText('Det här skriver jag i en tunnel').count()).toBe(1)
  expect(await samira.getByText('Det här skriver jag i en tunnel').count()).toBe(1)
})

it('when the other adult takes over, she is told', async () => {
  await button(jonte, talks.staff.takeOver).click()
  await sees(girl, talks.events.answererChanged('Jonte', 'Samira'))
  await saidAloud(girl, 'status', talks.events.answererChanged('Jonte', 'Samira'))
  await girl.locator('.chathead').getByText(talks.answers('Jonte')).waitFor()
})

it('she ends it as she chooses, learns when it is removed, and the adults learn what she wishes', async () => {
  await button(girl, talks.end).click()
  await expectAccessible(girl)
  await button(girl, talks.choices.help).click()
  await sees(girl, talks.chosen.help)
  await sees(girl, /Samtalet tas bort i morgon \d\d:\d\d/)
  await expectAccessible(girl)
  await expectNoSidewaysScroll(girl)
  await sees(samira, talks.staff.rung['wants-help'])
  await sees(samira, talks.staff.choice.help)
  await expectAccessible(samira)
})

it('a leader may ask her again, since she wished it; she says no, and nothing is left', async () => {
  await button(samira, talks.staff.followUp).click()
  await sees(girl, talks.invitedHeading('Samira'))
  await sees(girl, talks.invitedAbout['follow-up'])
  await expectAccessible(girl)
  await button(girl, talks.decline).click()
  await heading(girl, talks.endedHeading).waitFor()
})
