import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { board } from '../../client/src/words/sv/board.ts'
import type { SessionId } from '@lyktan/shared/ids.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible.ts'
import { openStage, phone } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import { eventually } from '../support/eventually.ts'
import { openLine, openLobby } from './session-line.ts'
import type { SessionLine } from './session-line.ts'
import { button, comeInAtOnce, saidAloud, sees, signIn, tabTo } from './steps.ts'

let stage: Stage
let samira: Page
let noor: Page
let line: SessionLine
let sessionId: SessionId

beforeAll(async () => {
  stage = await openStage()
  ;[samira, noor] = await Promise.all([stage.visitor(phone), stage.visitor(phone)])
  await signIn(stage, samira, 'Samira')
  await comeInAtOnce(stage, noor, { ageBand: '16-19', turns: 17, nickname: 'Noor' })
  line = await openLine(stage, samira)
  sessionId = await openLobby(line, 'Ritkväll')
  await samira.goto(`/traff/${sessionId}`)
  await eventually(() => line.ask('session:start', { sessionId }))
  await noor.goto(`/traff/${sessionId}`)
})
afterEach(() => expect(stage.faults()).toEqual([]))
afterAll(async () => {
  line.close()
  await stage.close()
})

it('with the keys alone a stamp comes to its place, and a finger draws a line beside it', async () => {
  await button(samira, board.host.open).click()
  const paper = noor.getByRole('application')
  await paper.waitFor()
  await noor.getByRole('radio', { name: board.pen, exact: true }).focus()
  await noor.keyboard.press('ArrowRight')
  await tabTo(noor, paper)
  await noor.keyboard.press('ArrowLeft')
  await saidAloud(noor, 'status', board.at(45, 50))
  await noor.keyboard.press('Space')
  await sees(samira, new RegExp(board.contents(0, 1)))
  await noor.getByTitle(board.pen, { exact: true }).click()
  await paper.scrollIntoViewIfNeeded()
  const box = await paper.boundingBox()
  if (box === null) throw new Error('no paper')
  await noor.mouse.move(box.x + 40, box.y + 40)
  await noor.mouse.down()
  await noor.mouse.move(box.x + 120, box.y + 160, { steps: 6 })
  await noor.mouse.up()
  await sees(samira, new RegExp(board.contents(1, 1)))
  await expectAccessible(noor)
  await expectNoSidewaysScroll(noor)
  await expectAccessible(samira)
})

it('the picture is on her page when a leader has looked at it large, and not before', async () => {
  await button(samira, board.host.save).click()
  await button(samira, board.picture.look).click()
  await sees(samira, board.picture.lookFor)
  await expectAccessible(samira)
  expect(await noor.getByAltText(board.picture.alt(board.contents(1, 1))).count()).toBe(0)
  await button(samira, board.picture.show).click()
  await noor.getByAltText(board.picture.alt(board.contents(1, 1))).waitFor()
  await line.ask('session:end', { sessionId })
  await noor.goto(`/traff/${sessionId}`)
  await noor.getByAltText(board.picture.alt(board.contents(1, 1))).waitFor()
  await expectAccessible(noor)
  await expectNoSidewaysScroll(noor)
})
