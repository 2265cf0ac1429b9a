import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { sv } from '../../client/src/words/sv.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { desktop, openStage } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import { button, comeInAtOnce, enterRoom, heading, saidAloud, sees, signIn, write } from './steps.ts'

const { concerns, deciding, desk, flags, messages, review, rooms, wellbeing } = sv

/** F3 in the field's own journeys: a worry rings both, one talks and one supports, the guide is followed, and then each is looked after. */
let stage: Stage
let samira: Page
let jonte: Page
let noor: Page
let elias: Page

beforeAll(async () => {
  stage = await openStage()
  ;[samira, jonte, noor, elias] = await Promise.all([
    stage.visitor(desktop),
    stage.visitor(),
    stage.visitor(),
    stage.visitor(),
  ])
  await Promise.all([
    signIn(stage, samira, 'Samira'),
    signIn(stage, jonte, 'Jonte'),
    comeInAtOnce(stage, noor, { ageBand: '16-19', turns: 17, nickname: 'Noor', avatar: 'fish' }),
    comeInAtOnce(stage, elias, { ageBand: '16-19', turns: 18, nickname: 'Elof', avatar: 'moon' }),
  ])
  await Promise.all([samira.goto('/personal/granska'), jonte.goto('/personal')])
  for (const one of [noor, elias]) await enterRoom(one, 'Spelhörnan')
})
afterEach(() => expect(stage.faults()).toEqual([]))
afterAll(() => stage.close())

it('a worry about a friend rings both adults at once, wherever they are', async () => {
  await button(noor, rooms.peopleHere).click()
  const people = noor.getByRole('dialog', { name: rooms.peopleHere })
  await people.getByRole('button', { name: flags.raiseAbout('Elof') }).click()
  await noor
    .getByRole('dialog', { name: flags.title })
    .getByRole('button', { name: flags.categories.worry, exact: true })
    .click()

  for (const adult of [samira, jonte]) {
    await sees(adult, review.rung.crisis)
    await saidAloud(adult, 'alert', review.rung.crisis)
    await expectAccessible(adult)
  }
  await expectNoSidewaysScroll(jonte)
})

it('one opens it from the alarm, and the other sees that she has it and stands by', async () => {
  await samira.getByRole('link', { name: review.rung.open }).click()
  await heading(samira, review.author).waitFor()
  await sees(samira, review.crisisHelp)
  await sees(samira, desk.flagged(1))
  await expectAccessible(samira)

  await jonte.getByText(review.rung.crisis).waitFor({ state: 'detached' })
  await jonte.goto('/personal/granska')
  await sees(jonte, review.claimedBy('Samira'))
  await jonte.getByRole('link', { name: desk.flagTitles.worry }).click()
  await sees(jonte, review.takenByOther('Samira'))
  await expectAccessible(jonte)
  await expectNoSidewaysScroll(jonte)
  await button(jonte, review.toQueue).click()
})

it('she offers a talk, thanks the one who told, and notes for the next shift what she did', async () => {
  await samira.keyboard.press('3')
  await samira
    .getByLabel(review.words, { exact: true })
    .fill('Hej Elof, hur har du det? Jag finns här i kväll.')
  await samira.getByText(deciding.more, { exact: true }).click()
  await samira.getByRole('checkbox', { name: deciding.talk }).check()
  await sees(samira, sv.standing.measures.talk({ until: '', room: null }))
  await samira.getByLabel(deciding.toFlaggers(1)).fill('Det var bra att du sa till. Jag tar hand om det.')
  await samira.getByText(deciding.note, { exact: true }).first().click()
  await samira.getByLabel(deciding.note).fill('Erbjöd samtal 19.10. Jonte är med.')
  await expectAccessible(samira)
  await button(samira, deciding.outcomes.act.confirm).click()
  await saidAloud(samira, 'status', deciding.outcomes.act.done)

  await saidAloud(noor, 'status', flags.answered)
  await sees(elias, sv.standing.news)
})

it('the guide is a step away from the case, with 112 first and never a word of what was said', async () => {
  await write(elias, 'jag orkar inte leva längre')
  await elias.getByRole('link', { name: messages.crisis.call112 }).first().waitFor()
  await sees(jonte, review.rung.crisis)
  await jonte.getByRole('link', { name: review.rung.open }).click()
  await heading(jonte, review.around).waitFor()
  expect(await jonte.getByText('jag orkar inte').count()).toBe(0)
  await jonte.getByText(desk.onward.title, { exact: true }).click()
  await expectAccessible(jonte)
  await jonte.getByRole('link', { name: desk.onward.worry }).click()
  await heading(jonte, concerns.title).waitFor()
  await button(jonte, concerns.begin).click()
  await jonte.getByRole('link', { name: concerns.call112 }).waitFor()
})

it('afterwards each sees what she has met today, hers alone, and writes a few words for herself', async () => {
  await samira.goto('/personal/granska')
  await button(samira, desk.toolLoad).click()
  const mine = samira.getByRole('dialog', { name: wellbeing.title })
  await mine.getByText(wellbeing.severe(1)).waitFor()
  await mine.getByLabel(wellbeing.debrief).fill('Ringde Jonte efteråt. Det var bra.')
  await expectAccessible(samira)
  await mine.getByRole('button', { name: wellbeing.save }).click()
  await saidAloud(samira, 'status', wellbeing.saved)
  await samira.reload()
  await button(samira, desk.toolLoad).click()
  expect(await mine.getByLabel(wellbeing.debrief).inputValue()).toContain('Ringde Jonte')

  await jonte.goto('/personal/granska')
  await button(jonte, desk.toolLoad).click()
  const his = jonte.getByRole('dialog', { name: wellbeing.title })
  await his.getByText(wellbeing.read).waitFor()
  expect(await his.getByLabel(wellbeing.debrief).inputValue()).toBe('')
  await expectAccessible(jonte)
  await expectNoSidewaysScroll(jonte)
})
