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
  heading,
  messageOf,
  openCase,
  saidAloud,
  sees,
  signIn,
  write,
} from './steps.ts'

const { access, invitations, messages, review, rooms, shifts } = sv

let stage: Stage
let samira: Page
let jonte: Page
let girl: Page

beforeAll(async () => {
  stage = await openStage()
  ;[samira, jonte, girl] = await Promise.all([
    stage.visitor(desktop),
    stage.visitor(desktop),
    stage.visitor(),
  ])
  await Promise.all([
    signIn(stage, samira, 'Samira'),
    signIn(stage, jonte, 'Jonte'),
    signIn(stage, girl, 'Månsten'),
  ])
  await Promise.all([samira.goto('/personal/granska'), jonte.goto('/personal/granska')])
  await enterRoom(girl, 'Soffan')
})
afterEach(() => expect(stage.faults()).toEqual([]))
afterAll(() => stage.close())

it('a case is in one pair of hands at a time: the other sees whose, and is told what happened', async () => {
  await write(girl, 'Vad gör ni i kväll?')
  await openCase(samira, review.titles.read_first)
  await sees(jonte, review.claimedBy('Samira'))
  await expectAccessible(jonte)

  await jonte.getByRole('link', { name: review.titles.read_first }).click()
  await sees(jonte, review.takenByOther('Samira'))
  await expectAccessible(jonte)
  expect(await heading(jonte, review.decide).count()).toBe(0)

  await button(samira, review.handBack).click()
  await jonte.getByText(review.claimedBy('Samira'), { exact: true }).waitFor({ state: 'detached' })
  await button(jonte, review.toQueue).click()
  await openCase(jonte, review.titles.read_first)
  await sees(samira, review.claimedBy('Jonte'))
})

it('a pause of 15 minutes reaches the page that is open, with until when', async () => {
  await jonte.keyboard.press('1')
  await jonte.keyboard.press('4')
  await expectAccessible(jonte)
  await button(jonte, review.confirm.release).click()
  await sees(jonte, review.empty)
  await sees(samira, review.empty)

  await messageOf(girl, 'Vad gör ni i kväll?').getByText(messages.held).waitFor({ state: 'detached' })
  const until = new RegExp(messages.paused('TIME').replace('TIME', String.raw`\d\d:\d\d`))
  await girl.locator('.notices').getByText(until).waitFor()
  await saidAloud(girl, 'alert', 'Du har paus till')
  expect(await fieldOf(girl).isEditable()).toBe(false)
  await expectAccessible(girl)

  await girl.reload()
  await girl.locator('.notices').getByText(until).waitFor()
})

it('open means staffed: with one adult too few a room slows, with none it rests, and each says why', async () => {
  await Promise.all([samira.goto('/personal'), jonte.goto('/personal')])
  await expectAccessible(jonte)
  await checkOut(jonte)
  await girl.locator('.notices').getByText(rooms.slow(20)).waitFor()
  await sees(samira, shifts.missing(1, 2))
  await expectAccessible(samira)
  await checkOut(samira)
  await girl.locator('.notices').getByText(rooms.resting).waitFor()
  await expectAccessible(girl)

  await button(jonte, shifts.checkIn).click()
  await button(samira, shifts.checkIn).click()
  await girl.locator('.notices').getByText(rooms.resting).waitFor({ state: 'detached' })
  await girl.locator('.notices').getByText(rooms.slow(20)).waitFor({ state: 'detached' })
  await sees(jonte, shifts.enough)
})

it('cards come out on paper alone, and each lets one person in', async () => {
  await samira.goto('/personal/kort')
  await samira.getByRole('radio', { name: sv.frame.ageBand('16-19') }).check()
  await samira.getByLabel(invitations.count).fill('2')
  await button(samira, invitations.makeNow).click()
  await sees(samira, invitations.made(2))
  expect(await samira.getByRole('img', { name: invitations.card.qr }).count()).toBe(2)
  await expectAccessible(samira)

  await samira.emulateMedia({ media: 'print' })
  expect(await samira.locator('.papercard').first().isVisible()).toBe(true)
  for (const part of ['nav', 'h1', 'form', 'button']) {
    const shown = await samira
      .locator(part)
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)
    expect(shown, part).toBe(0)
  }
  await samira.emulateMedia({ media: 'screen' })

  const code = await samira.locator('.papercard .code').first().innerText()
  const newcomer = await stage.visitor()
  await newcomer.goto(`/kom-in#kod=${code}`)
  await sees(newcomer, access.birthYear)
  await samira
    .getByRole('button', { name: new RegExp(`^${invitations.revoke}`) })
    .first()
    .waitFor()
})

it('a case that waits is found from the shift, and its number is right everywhere', async () => {
  const other = await stage.visitor()
  await signIn(stage, other, 'Kaktusen')
  await enterRoom(other, 'Spelhörnan')
  await samira.goto('/personal')
  await sees(samira, shifts.waitsCount(0))
  await write(other, 'Kolla på www.exempel.se/gratis')
  await sees(samira, shifts.waitsCount(1))
  await samira.getByRole('link', { name: shifts.toReview }).click()
  await sees(samira, review.waiting(1))
  await openCase(samira, review.titles.link)
  await sees(samira, review.shownAlready)
  await samira.keyboard.press('Escape')
  await samira.getByText(review.mine, { exact: true }).waitFor({ state: 'detached' })
  await sees(samira, review.waiting(1))
})

async function checkOut(page: Page): Promise<void> {
  await button(page, shifts.checkOut).click()
  const sure = page.getByRole('dialog', { name: shifts.checkOutAsk })
  await sure.getByRole('button', { name: shifts.checkOut, exact: true }).click()
  await button(page, shifts.checkIn).waitFor()
}
