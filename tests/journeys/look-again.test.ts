import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { sv } from '../../client/src/words/sv.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { openStage } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import { openDeskLine } from '../support/desk-line.ts'
import type { DeskLine } from '../support/desk-line.ts'
import {
  button,
  comeInAtOnce,
  enterRoom,
  heading,
  messageOf,
  saidAloud,
  sees,
  tabTo,
  write,
} from './steps.ts'

const { messages, standing } = sv
const { again } = standing

/** U5 in the field's own journeys: a post of Noor's is removed, she reads why, and another leader looks again. */
let stage: Stage
let noor: Page
let samira: DeskLine
let jonte: DeskLine
let per: DeskLine

beforeAll(async () => {
  stage = await openStage()
  noor = await stage.visitor()
  await comeInAtOnce(stage, noor, { ageBand: '16-19', turns: 17, nickname: 'Noor' })
  ;[samira, jonte, per] = await Promise.all([
    openDeskLine(stage, 'Samira'),
    openDeskLine(stage, 'Jonte'),
    openDeskLine(stage, 'Per'),
  ])
  await enterRoom(noor, 'Spelhörnan')
})
afterEach(() => expect(stage.faults()).toEqual([]))
afterAll(async () => {
  for (const line of [samira, jonte, per]) line.close()
  await stage.close()
})

/** The whole page at once: what a scrolled page has half beneath its bar of tabs is no smaller for it. */
async function expectFit(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: 390, height })
  await expectAccessible(page)
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    await expectNoSidewaysScroll(page)
  }
  await page.setViewportSize({ width: 390, height: 844 })
}

it('a warning lies over the room until she has read it, by keyboard alone', async () => {
  await write(noor, 'Lo i nian är bäst')
  const found = await samira.take(({ text }) => text === 'Lo i nian är bäst')
  await samira.ask('case:decide', {
    caseId: found.id,
    version: found.version,
    outcome: 'remove',
    rule: 4,
    words: 'Det gick att förstå vem det handlar om.',
    measures: [{ kind: 'warning', scope: 'place' }],
  })
  await heading(noor, standing.warningTitle).waitFor()
  await sees(noor, 'Det gick att förstå vem det handlar om.')
  await expectFit(noor)

  await noor.keyboard.press('Escape')
  await sees(noor, standing.warningWaits)
  await expectAccessible(noor)
  await tabTo(noor, button(noor, standing.warningRead))
  await noor.keyboard.press('Enter')
  await tabTo(noor, button(noor, standing.warningConfirm))
  await noor.keyboard.press('Enter')
  await heading(noor, standing.warningTitle).waitFor({ state: 'detached' })

  await write(noor, 'Okej, förlåt')
  await messageOf(noor, 'Okej, förlåt').getByText(messages.held).waitFor()
})

it('she reads what was decided, with all parts, on her own page', async () => {
  await button(noor, messages.whatHappened).click()
  await noor.getByRole('link', { name: messages.toDisagree, exact: true }).click()
  await heading(noor, standing.title).waitFor()
  await heading(noor, standing.titles.removed).waitFor()
  for (const said of [
    'Lo i nian är bäst',
    'Spelhörnan',
    standing.rule(4),
    standing.decidedBy('Samira'),
    'Det gick att förstå vem det handlar om.',
    again.button,
  ])
    await sees(noor, said)
  await expectFit(noor)

  await noor.goto('/jag')
  await noor.getByRole('link', { name: standing.toPage }).click()
  await heading(noor, standing.titles.removed).waitFor()
})

it('she asks another leader to look again, with help to write it', async () => {
  await button(noor, again.button).click()
  await noor.getByText(again.helpTitle).click()
  await expectFit(noor)
  await button(noor, `${again.starts[1]?.trim() ?? ''} …`).click()
  await noor.keyboard.type('min hund Lo.')
  await button(noor, again.send).click()
  await sees(noor, again.states.waiting)
  await saidAloud(noor, 'status', again.sent)
  await sees(noor, 'Det jag skrev handlade om min hund Lo.')
  await expectFit(noor)
})

it('the first leader may not decide it; another asks, and she answers', async () => {
  const row = (await samira.ask('queue:watch', {})).cases.find(({ kind }) => kind === 'appeal')
  const caseId = row?.id ?? ('none' as never)
  await expect(samira.ask('case:claim', { caseId })).rejects.toThrow('forbidden')

  await jonte.take(({ kind }) => kind === 'appeal')
  await jonte.ask('appeal:ask', { caseId, text: 'Går din hund i nian?' })
  await sees(noor, again.states.asked)
  await sees(noor, again.asks('Jonte'))
  await expectFit(noor)

  await button(noor, again.sendAnswer).click()
  await sees(noor, again.answerMissing)
  await noor.getByLabel(again.answer).fill('Ja, i hundskolan')
  await button(noor, again.sendAnswer).click()
  await sees(noor, again.states.waiting)
})

it('she was right: told once with words, the warning is gone and the message is back', async () => {
  const found = await jonte.take(({ kind }) => kind === 'appeal')
  await jonte.ask('case:decide', {
    caseId: found.id,
    version: found.version,
    outcome: 'restore',
    words: 'Förlåt, vi trodde att det var en person.',
  })
  await sees(noor, again.states.changed)
  await sees(noor, again.messageBack)
  await sees(noor, 'Förlåt, vi trodde att det var en person.')
  await sees(noor, standing.undone)
  await expectFit(noor)

  await enterRoom(noor, 'Spelhörnan')
  await messageOf(noor, 'Lo i nian är bäst').waitFor()
})

it('what a leader takes back at once waits again in the open room', async () => {
  await write(noor, 'Vem spelar i kväll?')
  const found = await samira.take(({ text }) => text === 'Vem spelar i kväll?')
  await samira.ask('case:decide', {
    caseId: found.id,
    version: found.version,
    outcome: 'remove',
    rule: 1,
    words: 'Det blev fel knapp.',
  })
  await sees(noor, messages.removedOwn)
  await samira.ask('case:undo', { caseId: found.id, version: found.version + 1 })
  await messageOf(noor, 'Vem spelar i kväll?').getByText(messages.held).waitFor()
  await noor.getByText(messages.removedOwn).waitFor({ state: 'detached' })
})

it('a suspension is told kindly at once in the open room, with until when, why and help', async () => {
  await write(noor, 'Nu är jag arg')
  const found = await per.take(({ text }) => text === 'Nu är jag arg')
  const until = new Date(Date.now() + 2 * 86_400_000).toISOString()
  await per.ask('case:decide', {
    caseId: found.id,
    version: found.version,
    outcome: 'remove',
    rule: 1,
    words: 'Vi behöver en paus från varandra.',
    measures: [{ kind: 'suspension', scope: 'place', until }],
  })
  await heading(noor, standing.suspendedTitle).waitFor()
  await sees(noor, 'Vi behöver en paus från varandra.')
  await sees(noor, standing.stillHere)
  await expectFit(noor)

  await noor.goto('/rum')
  await heading(noor, standing.suspendedTitle).waitFor()
  await expectFit(noor)
  await noor.getByRole('link', { name: standing.why }).click()
  await heading(noor, standing.nowTitle).waitFor()
  await sees(noor, standing.by('Per'))
  await sees(noor, standing.fresh)
  await noor.reload()
  await heading(noor, standing.nowTitle).waitFor()
  expect(await noor.getByText(standing.fresh, { exact: true }).count()).toBe(0)
  await expectFit(noor)
})
