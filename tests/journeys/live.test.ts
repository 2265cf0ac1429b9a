import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import type { SessionId } from '@lyktan/shared/ids.ts'
import { live } from '../../client/src/words/sv/live.ts'
import { sv } from '../../client/src/words/sv.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { desktop, openStage, phone } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import { eventually } from '../support/eventually.ts'
import { openLine, openLobby } from './session-line.ts'
import type { SessionLine } from './session-line.ts'
import { button, comeInAtOnce, heading, saidAloud, sees, signIn, tabTo } from './steps.ts'

const { hands, questions, prompt, lobby, mood, recap } = live

let stage: Stage
let alva: Page
let noor: Page
let elias: Page
let samira: Page
let jonte: Page
let line: SessionLine
let sessionId: SessionId

beforeAll(async () => {
  stage = await openStage()
  const small = { ...phone, viewport: { width: 320, height: 640 } }
  ;[alva, noor, elias, samira, jonte] = await Promise.all([
    stage.visitor(small),
    stage.visitor(phone),
    stage.visitor(desktop),
    stage.visitor(desktop),
    stage.visitor(phone),
  ])
  await Promise.all([
    comeInAtOnce(stage, alva, { ageBand: '13-15', turns: 14, nickname: 'Alva' }),
    comeInAtOnce(stage, noor, { ageBand: '16-19', turns: 17, nickname: 'Noor' }),
    comeInAtOnce(stage, elias, { ageBand: '20-25', turns: 22, nickname: 'Elias' }),
    signIn(stage, samira, 'Samira'),
    signIn(stage, jonte, 'Jonte'),
  ])
  line = await openLine(stage, samira)
  sessionId = await openLobby(line, 'Fråga vad du vill')
})
afterEach(() => expect(stage.faults()).toEqual([]))
afterAll(async () => {
  line.close()
  await stage.close()
})

const all = () => [alva, noor, elias, samira, jonte]

it('in the lobby they see when it begins and who is there; it starts for all at once, and what is shown is read aloud', async () => {
  await Promise.all(all().map((page) => page.goto(`/traff/${sessionId}`)))
  await heading(alva, lobby.title).waitFor()
  await sees(alva, lobby.wait)
  await expectAccessible(alva)
  await expectNoSidewaysScroll(alva)
  // Until both adults are seen in the room it is refused.
  await eventually(async () => line.ask('session:start', { sessionId }))
  await saidAloud(noor, 'status', lobby.began)
  await samira.getByLabel(prompt.write).fill('Vad vill ni göra i sommar?')
  await button(samira, prompt.show).click()
  for (const page of all()) await heading(page, 'Vad vill ni göra i sommar?').waitFor()
  await saidAloud(noor, 'status', prompt.said('Vad vill ni göra i sommar?'))
  for (const page of [alva, elias, samira, jonte]) await expectAccessible(page)
  for (const page of [alva, jonte]) await expectNoSidewaysScroll(page)
})

it('hands stand in order; who needs more time keeps her place while the word goes on', async () => {
  await tabTo(elias, button(elias, hands.raise))
  await elias.keyboard.press('Enter')
  await sees(elias, hands.first)
  await button(alva, hands.raise).click()
  await sees(alva, hands.before(1))
  await button(elias, hands.needTime).click()
  await sees(elias, hands.keeps)
  await sees(jonte, hands.thinks)
  await button(jonte, hands.next).click()
  await saidAloud(alva, 'alert', hands.mineSaid)
  await sees(noor, hands.word('Alva'))
  await button(elias, hands.ready).click()
  await sees(elias, hands.first)
  await button(samira, hands.giveTo('Elias')).click()
  await sees(elias, hands.mine)
  await expectAccessible(elias)
  await expectAccessible(jonte)
})

it('she asks without a name; a host lets it through, others want to know too, and the answer comes to her alone', async () => {
  await button(alva, questions.ask).click()
  const box = alva.getByRole('dialog', { name: questions.askTitle })
  await box.getByText(questions.but).waitFor()
  await expectAccessible(alva)
  await box.getByLabel(questions.ask).fill('Hur får man kompisar på ett nytt ställe?')
  await box.getByRole('button', { name: questions.send, exact: true }).click()
  await sees(alva, questions.states.waiting)
  expect(await noor.getByText('Hur får man kompisar').count()).toBe(0)

  await sees(jonte, 'Hur får man kompisar')
  await expectAccessible(jonte)
  await button(jonte, questions.show).click()
  await saidAloud(alva, 'status', questions.told.shown)
  await noor.getByRole('button', { name: /Hur får man kompisar/ }).click()
  await sees(samira, questions.votes(1))

  await button(samira, questions.replyAct).click()
  await samira.getByLabel(questions.replyLabel).fill('Kom på tisdag, då är vi fler nya.')
  await expectAccessible(samira)
  await samira.getByRole('dialog').getByRole('button', { name: questions.send2, exact: true }).click()
  await saidAloud(alva, 'status', questions.told.reply)
  await sees(alva, 'Kom på tisdag, då är vi fler nya.')
  await sees(jonte, questions.replied('Kom på tisdag, då är vi fler nya.'))
  for (const page of [noor, elias]) expect(await page.getByText('Kom på tisdag').count()).toBe(0)
  for (const page of [samira, jonte])
    expect(await page.locator('.questions').allInnerTexts()).not.toContain('Alva')
  await expectAccessible(alva)
  await expectNoSidewaysScroll(alva)
})

it('a question that sounds heavy shows help at once, and an adult knows who may need it', async () => {
  await button(noor, questions.ask).click()
  await noor.getByRole('dialog').getByLabel(questions.ask).fill('Jag orkar inte leva längre, vad gör man?')
  await button(noor, questions.send).click()
  const card = noor.getByRole('dialog', { name: sv.frame.helpNow })
  await card.getByRole('link', { name: sv.messages.crisis.call112 }).waitFor()
  await expectAccessible(noor)
  await noor.keyboard.press('Escape')
  await sees(samira, questions.crisis)
  await expectAccessible(samira)
})

it('how it feels stays hers: hosts see nothing before five have answered', async () => {
  await button(samira, mood.open).click()
  await elias.getByRole('radio', { name: mood.moods.heavy, exact: true }).check()
  await sees(elias, mood.heavy)
  await expectAccessible(elias)
  await sees(samira, mood.tooFew)
})

it('who comes late reads what has happened; her tab and the others are the same after an absence', async () => {
  await samira.getByLabel(recap.title).fill('Vi pratar om sommaren. En fråga är ute.')
  await button(samira, recap.save).click()
  await noor.context().setOffline(true)
  await samira.getByLabel(prompt.write).fill('Vem kan man fråga?')
  await button(samira, prompt.show).click()
  await noor.context().setOffline(false)
  await heading(noor, 'Vem kan man fråga?').waitFor()
  await alva.reload()
  await sees(alva, 'Vi pratar om sommaren. En fråga är ute.')
  await expectAccessible(alva)
  await line.ask('session:end', { sessionId })
  await button(alva, questions.ask).waitFor({ state: 'detached' })
})
