import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { Avatar } from '@lyktan/shared/avatars.ts'
import type { Page } from 'playwright-core'

import { sv } from '../client/src/words/sv.ts'
import { button, comeInAtOnce, enterRoom, heading, messageOf, openCase } from '../tests/journeys/steps.ts'
import { sees, signIn, write, writeAnyway } from '../tests/journeys/steps.ts'
import { desktop, openStage, phone } from '../tests/support/browser.ts'
import { handbookPictures, talkPicture } from './handbook-pictures.ts'
import { livePictures } from './live-pictures.ts'

// The pictures in the README and the handbook, of the running demo: people come in, write, wait and are read. Nothing is painted.

const folder = join(import.meta.dirname, '../docs/screenshots')
const bytesMost = 200_000
const stage = await openStage()
const sharpPhone = { ...phone, deviceScaleFactor: 1.5 }

interface Guest {
  readonly nickname: string
  readonly ageBand: AgeBand
  readonly turns: number
  readonly avatar: Avatar
}

const tove: Guest = { nickname: 'Vargtass', ageBand: '13-15', turns: 14, avatar: 'ghost' }
const lo: Guest = { nickname: 'Gråsuggan', ageBand: '13-15', turns: 15, avatar: 'mushroom' }
const ulla: Guest = { nickname: 'Havskatt', ageBand: '16-19', turns: 17, avatar: 'fish' }

async function guest(who: Guest, wide = false): Promise<Page> {
  const page = await stage.visitor(wide ? desktop : sharpPhone)
  await comeInAtOnce(stage, page, who)
  return page
}

async function staff(nickname: string, wide = true): Promise<Page> {
  const page = await stage.visitor(wide ? desktop : sharpPhone)
  await signIn(stage, page, nickname)
  return page
}

async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const path = join(folder, `${name}-${page.viewportSize()?.width}.png`)
  await page.screenshot({ path })
  const { size } = await stat(path)
  if (size > bytesMost) throw new Error(`${path} is ${size} bytes, more than ${bytesMost}.`)
}

async function atTheDoor(): Promise<void> {
  for (const size of [sharpPhone, desktop]) {
    const page = await stage.visitor(size)
    await page.goto('/')
    await sees(page, sv.landing.openNow)
    await picture(page, 'landing')
    await page.goto(stage.cardOf('13-15'))
    await page.getByLabel(sv.access.birthYear).selectOption(String(new Date().getFullYear() - 14))
    await button(page, sv.access.next).click()
    await heading(page, sv.access.selfHeading).waitFor()
    await page.getByLabel(sv.access.nickname, { exact: true }).fill('Nordanvind')
    await page.getByText(sv.look.figures.moon, { exact: true }).click()
    await sees(page, sv.access.nicknameFree('Nordanvind'))
    await picture(page, 'join')
    await page.context().close()
  }
}

/** A leader lets the one message through that waits. */
async function letThrough(leader: Page): Promise<void> {
  await openCase(leader, sv.review.titles.read_first)
  await leader.keyboard.press('1')
  await button(leader, sv.review.confirm.release).click()
  await sees(leader, sv.review.empty)
}

async function sayAndRelease(page: Page, leader: Page, text: string): Promise<void> {
  await write(page, text)
  await letThrough(leader)
  await messageOf(page, text).getByText(sv.messages.held).waitFor({ state: 'detached' })
}

/** An evening in the sofa, seen by the one whose message waits; and what the leaders have before them meanwhile. */
async function anEvening(): Promise<void> {
  const [narrow, wide] = await Promise.all([guest(tove), guest(lo, true)])
  const [leader, host] = await Promise.all([staff('Samira'), staff('Jonte')])
  await leader.goto('/personal/granska')
  for (const page of [narrow, wide, host]) await enterRoom(page, 'Soffan')

  await write(host, 'Hej på er! Vi håller öppet till åtta. Vad har ni gjort i dag?')
  await sayAndRelease(wide, leader, 'Åkt buss i en timme, sen ritat en drake')
  await sayAndRelease(narrow, leader, 'Får man se? Jag ritar mest rymdskepp')
  await react(narrow, 'drake', sv.look.reactions.heart)
  await write(host, 'Draken kan väl få åka i rymdskeppet? Gör en serie ihop')
  await react(wide, 'en serie ihop', sv.look.reactions.star)
  await sayAndRelease(wide, leader, 'Ja! Jag kan göra första rutan i kväll')
  await narrow.reload()
  await write(narrow, 'Jag är med. Vem skriver vad de säger?')
  await messageOf(narrow, 'Vem skriver').getByText(sv.messages.held).waitFor()
  await write(wide, 'Vi kan turas om, varannan ruta')
  await messageOf(wide, 'varannan ruta').getByText(sv.messages.held).waitFor()
  for (const page of [narrow, wide]) {
    // On a phone the head says less, but knows as much.
    await page
      .getByText(/3 här$/)
      .first()
      .waitFor({ state: 'attached' })
    await picture(page, 'room')
  }
  for (const page of [narrow, wide]) {
    await page.goto('/rum')
    await sees(page, 'Tysta rummet')
    await picture(page, 'rooms')
  }
  await atTheDesk(leader)
}

async function react(page: Page, text: string, reaction: string): Promise<void> {
  await messageOf(page, text).waitFor()
  const row = page.locator('.msg', { has: page.getByText(text) })
  await row.hover()
  await row.locator('.morebtn').click()
  await page.getByRole('dialog').getByRole('button', { name: reaction, exact: true }).click()
  await row.getByRole('button', { name: sv.messages.reaction(reaction, 1) }).waitFor()
}

async function atTheDesk(leader: Page): Promise<void> {
  const [sea, host] = await Promise.all([guest(ulla), staff('Jonte')])
  await Promise.all([enterRoom(sea, 'Spelhörnan'), enterRoom(host, 'Spelhörnan')])
  await write(host, 'Välkomna! Vem är med och bygger i kväll?')
  await sees(sea, 'Vem är med och bygger')
  await write(sea, 'Min server ligger på www.exempel.se/spel, kom dit')
  await writeAnyway(sea, 'eller lägg till mig, 070-174 06 58')
  await sees(leader, sv.review.waiting(4))
  const narrow = await staff('Jonte', false)
  await narrow.goto('/personal/granska')
  await sees(narrow, sv.review.waiting(4))
  await picture(narrow, 'review')
  await openCase(leader, sv.review.titles.personal_info)
  await leader.keyboard.press('v')
  await leader.keyboard.press('2')
  await heading(leader, sv.review.preview).waitFor()
  await leader.evaluate(() => scrollTo(0, 0))
  await picture(leader, 'review')
}

const colours = ['Blå', 'Gul', 'Grön', 'Röd']
const animals = ['ekorre', 'häger', 'mås', 'uttern']

/** Enough people for a month that may be shown. */
async function aMonth(): Promise<void> {
  const bands = [
    { ageBand: '13-15', turns: 14, room: 'Soffan', count: 10 },
    { ageBand: '16-19', turns: 18, room: 'Spelhörnan', count: 14 },
    { ageBand: '20-25', turns: 22, room: 'Ateljén', count: 7 },
  ] as const
  for (const { ageBand, turns, room, count } of bands) {
    for (let number = 0; number < count; number += 1) {
      const nickname = `${colours[number % colours.length]} ${animals[Math.floor(number / colours.length)]} ${turns > 20 ? 'borta' : turns > 15 ? 'hemma' : 'ute'}`
      const page = await guest({ nickname, ageBand, turns, avatar: 'leaf' })
      await enterRoom(page, room)
      await write(page, 'Hej alla i rummet')
      await messageOf(page, 'Hej alla i rummet').getByText(sv.messages.held).waitFor()
      await page.context().close()
    }
  }
  for (const wide of [true, false]) {
    const page = await staff('Ingrid', wide)
    await page.goto('/rapporter')
    await sees(page, sv.reports.total)
    const shown = page.locator(wide ? '.kpis' : 'section.chart')
    await shown.evaluate((part) => part.scrollIntoView({ block: 'start' }))
    await picture(page, 'report')
  }
}

try {
  await mkdir(folder, { recursive: true })
  await atTheDoor()
  await anEvening()
  await handbookPictures({ guest, staff, picture })
  await talkPicture({ guest, staff, picture })
  await livePictures(stage, { guest, staff, picture })
  await aMonth()
} finally {
  await stage.close()
}
