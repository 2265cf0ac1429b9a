import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import type { SessionId } from '@lyktan/shared/ids.ts'
import { groups } from '../../client/src/words/sv/groups.ts'
import { sv } from '../../client/src/words/sv.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { desktop, openStage, phone } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import { eventually } from '../support/eventually.ts'
import { openLine, openLobby } from './session-line.ts'
import type { SessionLine } from './session-line.ts'
import { button, comeInAtOnce, heading, saidAloud, sees, signIn } from './steps.ts'

let stage: Stage
let samira: Page
let jonte: Page
let noor: Page
let sessionId: SessionId
const lines: SessionLine[] = []

beforeAll(async () => {
  stage = await openStage()
  ;[samira, jonte, noor] = await Promise.all([
    stage.visitor(desktop),
    stage.visitor(phone),
    stage.visitor(phone),
  ])
  await Promise.all([signIn(stage, samira, 'Samira'), signIn(stage, jonte, 'Jonte')])
  await comeInAtOnce(stage, noor, { ageBand: '16-19', turns: 17, nickname: 'Noor' })
  const line = await openLine(stage, samira)
  lines.push(line)
  sessionId = await openLobby(line, 'Temakväll')
  await Promise.all([samira.goto(`/traff/${sessionId}`), jonte.goto(`/traff/${sessionId}`)])
  await eventually(() => line.ask('session:start', { sessionId }))
  for (const nickname of ['Vide', 'Tuva', 'Mossan', 'Kexet', 'Bläck']) {
    const page = await stage.visitor(phone)
    await comeInAtOnce(stage, page, { ageBand: '16-19', turns: 17, nickname })
    const other = await openLine(stage, page)
    lines.push(other)
    await other.ask('room:enter', { roomId: sessionId })
  }
  await noor.goto(`/traff/${sessionId}`)
})
afterEach(() => expect(stage.faults()).toEqual([]))
afterAll(async () => {
  for (const line of lines) line.close()
  await stage.close()
})

it('a host divides, both adults have every group before their eyes, and only then it opens', async () => {
  await samira.getByText(groups.divide, { exact: true }).click()
  await samira.getByLabel(groups.howMany).selectOption('2')
  await expectAccessible(samira)
  await button(samira, groups.start).click()
  for (const page of [samira, jonte]) {
    await sees(page, groups.keepOpen)
    await page.getByRole('region', { name: groups.said(2) }).waitFor()
  }
  await expectAccessible(samira)
  await expectAccessible(jonte)
  await expectNoSidewaysScroll(jonte)
})

it('she is told which group she is in, and its chat takes the place of the other', async () => {
  const mine = heading(noor, groups.youAreIn(1)).or(heading(noor, groups.youAreIn(2)))
  await mine.waitFor()
  const number = (await mine.innerText()).includes('1') ? 1 : 2
  await saidAloud(noor, 'status', groups.youAreIn(number))
  await expectAccessible(noor)
  await expectNoSidewaysScroll(noor)
  for (const line of lines.slice(1)) {
    const { division } = await line.ask('group:view', { sessionId })
    if (division?.mine) await line.ask('room:enter', { roomId: division.mine.roomId })
  }
  await samira.getByText(groups.open, { exact: true }).nth(1).waitFor()
  await samira.getByLabel(groups.write(number), { exact: true }).fill('Hej, hur går det hos er?')
  await samira
    .getByRole('region', { name: groups.group(number), exact: true })
    .getByRole('button', { name: groups.send })
    .click()
  await noor.locator('.msgs').getByText('Hej, hur går det hos er?').waitFor({ state: 'attached' })
  await jonte
    .getByRole('region', { name: groups.said(number) })
    .getByText('Hej, hur går det hos er?')
    .waitFor()
})

it('when an adult looks away the groups rest and say why, and the host gathers everybody', async () => {
  await jonte.goto('/personal')
  await sees(samira, sv.shifts.why['group-unseen'])
  await button(samira, groups.gather).click()
  await saidAloud(noor, 'status', groups.gathered)
  await sees(samira, groups.tooFew)
  await expectAccessible(noor)
})
