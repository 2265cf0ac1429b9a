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
  openCase,
  saidAloud,
  sees,
  signIn,
  tabTo,
  write,
  writeAnyway,
} from './steps.ts'

const { deciding, desk, messages, raids, review } = sv

/** F2 in the field's own journeys: a youth worker works the queue, by keyboard alone. Her colleague has a phone. */
let stage: Stage
let samira: Page
let jonte: Page
let noor: Page

beforeAll(async () => {
  stage = await openStage()
  ;[samira, jonte, noor] = await Promise.all([stage.visitor(desktop), stage.visitor(), stage.visitor()])
  await Promise.all([
    signIn(stage, samira, 'Samira'),
    signIn(stage, jonte, 'Jonte'),
    comeInAtOnce(stage, noor, { ageBand: '16-19', turns: 17, nickname: 'Noor', avatar: 'fish' }),
  ])
  await Promise.all([samira.goto('/personal/granska'), jonte.goto('/personal/granska')])
  await enterRoom(noor, 'Spelhörnan')
})
afterEach(() => expect(stage.faults()).toEqual([]))
afterAll(() => stage.close())

const row = (page: Page, title: string) => page.getByRole('link', { name: title }).first()
const press = (page: Page, ...keys: readonly string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
async function openAppeal(page: Page): Promise<void> {
  await row(page, desk.titles.appeal).click()
  await heading(page, desk.appeal.first).waitFor()
}

const focused = (page: Page) => page.locator(':focus')

it('opens the gravest first, reads it when ready, removes with rule and words, all by keyboard', async () => {
  await write(noor, 'Kolla på www.exempel.se/gratis')
  await row(samira, review.titles.link).waitFor()
  await writeAnyway(noor, 'ring mig på 070-174 06 58')
  await row(samira, review.titles.personal_info).waitFor()
  await expectAccessible(samira)

  await tabTo(samira, row(samira, review.titles.personal_info))
  await press(samira, 'j')
  expect(await focused(samira).innerText()).toContain(review.titles.link)
  await press(samira, 'k', 'Enter')
  await heading(samira, review.around).waitFor()
  expect(await samira.getByText('070-174 06 58').count()).toBe(0)
  await press(samira, 'v')
  await sees(samira, '070-174 06 58')
  await expectAccessible(samira)

  await press(samira, '3')
  expect(await focused(samira).inputValue()).toBe('3')
  await heading(samira, review.preview).waitFor()
  await sees(samira, sv.rules.list[3].text)
  await expectAccessible(samira)
  await tabTo(samira, button(samira, review.confirm.remove))
  await press(samira, 'Enter')

  await saidAloud(samira, 'status', review.done.remove)
  await messageOf(noor, messages.removedOwn).waitFor()
  expect(await focused(samira).innerText()).toContain(review.titles.link)
})

it('takes the last decision back with one key, and it shows that it was taken back', async () => {
  await expectAccessible(samira)
  await press(samira, 'u')
  await saidAloud(samira, 'status', desk.undo.done)
  await row(samira, review.titles.personal_info).waitFor()
  await row(jonte, review.titles.personal_info).waitFor()
  await samira.getByLabel(desk.undo.label).waitFor({ state: 'detached' })

  await tabTo(samira, row(samira, review.titles.personal_info))
  await press(samira, 'Enter')
  await heading(samira, review.around).waitFor()
  await press(samira, 'h')
  const history = samira.getByRole('dialog', { name: desk.history.title('Noor') })
  await history.getByText(desk.became.removed, { exact: false }).first().waitFor()
  await history.getByText('Ångrat', { exact: false }).waitFor()
  await expectAccessible(samira)
  await press(samira, 'Escape')
  await history.waitFor({ state: 'detached' })
  await heading(samira, review.around).waitFor()
})

it('unsure: asks a colleague by name, who is told at once wherever she is', async () => {
  await samira.locator('#case-heading').focus()
  await press(samira, '5')
  const give = samira.getByRole('dialog', { name: desk.give.title })
  await expectAccessible(samira)
  await tabTo(samira, give.getByRole('button', { name: 'Jonte' }))
  await press(samira, 'Enter')
  await saidAloud(samira, 'status', desk.onward.given)
  await sees(samira, desk.views.waiting)

  await sees(jonte, desk.give.got('Samira'))
  await saidAloud(jonte, 'alert', desk.give.got('Samira'))
  await expectAccessible(jonte)
  await expectNoSidewaysScroll(jonte)
  await jonte.getByRole('link', { name: desk.give.open, exact: true }).click()
  await heading(jonte, review.around).waitFor()
  await expectAccessible(jonte)
  await expectNoSidewaysScroll(jonte)
})

it('several steps in one decision, and the colleague who was slower is told what was decided', async () => {
  await row(samira, review.titles.personal_info).click()
  await sees(samira, review.takenByOther('Jonte'))

  await jonte.getByRole('radio', { name: review.outcomes.return }).check()
  await jonte.getByText(deciding.more, { exact: true }).click()
  await sees(jonte, deciding.proposed(deciding.steps.explain))
  await jonte.getByRole('checkbox', { name: deciding.warn }).check()
  await sees(jonte, sv.standing.measures.warning({ until: '', room: null }))
  await expectAccessible(jonte)
  for (const width of [320, 390]) {
    await jonte.setViewportSize({ width, height: 844 })
    await expectNoSidewaysScroll(jonte)
  }
  await button(jonte, review.confirm.return).click()
  await saidAloud(jonte, 'status', review.done.return)
  await noor.getByRole('dialog', { name: sv.standing.warningTitle }).waitFor()

  await sees(samira, new RegExp(`${desk.became.returned}, av Jonte`))
  await expectAccessible(samira)
  await button(samira, review.toQueue).click()
})

it('what she skips comes last for her alone, and what is not hers is never offered again', async () => {
  await samira.goto('/personal/granska')
  await openCase(samira, review.titles.link)
  await press(samira, 'x')
  await saidAloud(samira, 'status', desk.onward.passed)
  await sees(samira, review.empty)
  await samira.reload()
  await sees(samira, review.empty)
  await jonte.goto('/personal/granska')
  await row(jonte, review.titles.link).waitFor()
})

it('an appeal comes to the same desk, and is for another than the one who decided', async () => {
  await noor.evaluate(async () => {
    const { page } = await (await fetch('/api/me/standing')).json()
    const { id } = page.statements.find((one: { mayAppeal: boolean }) => one.mayAppeal)
    await fetch('/api/appeals', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ decisionId: id, why: 'Det var min mammas jobb' }),
    })
  })
  await openAppeal(jonte)
  await sees(jonte, desk.appeal.notYou)
  await expectAccessible(jonte)
  await expectNoSidewaysScroll(jonte)
  await button(jonte, review.toQueue).click()

  await openAppeal(samira)
  await sees(samira, 'Det var min mammas jobb')
  expect(await samira.getByText(desk.appeal.notYou).count()).toBe(0)
  await samira.getByLabel(desk.appeal.ask).fill('Var det ett nummer som alla får ringa?')
  await expectAccessible(samira)
  await button(samira, desk.appeal.send).click()
  await saidAloud(samira, 'status', desk.appeal.asked)
})

it('a raid is braked, hidden at once, looked at in peace and taken back whole', async () => {
  await noor.getByRole('dialog').getByRole('button', { name: sv.standing.warningConfirm }).click()
  await button(jonte, desk.toolRaid).click()
  const sheet = jonte.getByRole('dialog', { name: raids.title })
  await sheet.getByLabel(raids.room).selectOption({ label: 'Spelhörnan' })
  await sheet.getByRole('button', { name: raids.brakeNow }).click()
  await sheet.getByText('Bromsen är på till', { exact: false }).waitFor()
  await expectAccessible(jonte)
  await expectNoSidewaysScroll(jonte)
  await sheet.getByRole('button', { name: raids.endBrake }).click()
  await sheet.getByRole('button', { name: raids.brakeNow }).waitFor()
  await sheet.getByRole('radio', { name: raids.whom.everybody }).check()
  await sheet.getByRole('button', { name: raids.look }).click()
  await sheet.getByRole('button', { name: /^Göm / }).waitFor()
  await expectAccessible(jonte)
  await sheet.getByRole('button', { name: /^Göm / }).click()

  await jonte.getByLabel(raids.wave('Spelhörnan')).getByText('väntar på dig', { exact: false }).waitFor()
  await sees(samira, raids.wave('Spelhörnan'))
  await expectAccessible(jonte)
  await button(jonte, raids.decide).click()
  await expectAccessible(jonte)
  await jonte.getByRole('button', { name: /^Släpp / }).click()
  await jonte.getByText('släppta igen', { exact: false }).waitFor()
  await jonte.getByRole('button', { name: raids.undo }).click()
  await jonte.getByLabel(raids.wave('Spelhörnan')).getByText('väntar på dig', { exact: false }).waitFor()
})
