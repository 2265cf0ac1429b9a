import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { sv } from '../../client/src/words/sv.ts'
import { expectAccessible } from '../support/accessible.ts'
import { desktop, openStage } from '../support/browser.ts'
import type { Stage } from '../support/browser.ts'
import { button, enterRoom, fieldOf, messageOf, saidAloud, sees, signIn, write } from './steps.ts'

const { connection, messages, rooms } = sv

let stage: Stage
let page: Page
let other: Page
let leader: Page

beforeAll(async () => {
  stage = await openStage()
  ;[page, other, leader] = await Promise.all([
    stage.visitor(desktop),
    stage.visitor(),
    stage.visitor(desktop),
  ])
  await Promise.all([
    signIn(stage, page, 'Kaktusen'),
    signIn(stage, other, 'Nattuggla'),
    signIn(stage, leader, 'Samira'),
  ])
  for (const one of [page, other, leader]) await enterRoom(one, 'Spelhörnan')
})
afterEach(() => expect(stage.faults()).toEqual([]))
afterAll(() => stage.close())

const partWithFocus = () =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region'])
const focused = () => page.locator(':focus')

it('what others write is read aloud, leaders by their role, and never what I write myself', async () => {
  await write(other, 'Hej på er')
  await saidAloud(page, 'log', messages.said({ nickname: 'Nattuggla', text: 'Hej på er', isLeader: false }))
  await write(leader, 'Hej hej, kul att ni är här')
  await saidAloud(page, 'log', 'Ledaren Samira: Hej hej, kul att ni är här')

  await write(page, 'Hej själva')
  await messageOf(other, 'Hej själva').waitFor()
  await expectAccessible(page)
  expect(await page.locator('[role=log]').getByText('Hej själva').count()).toBe(0)
})

it('the whole room is reached by keyboard', async () => {
  await fieldOf(page).focus()
  const parts: (string | undefined)[] = []
  for (const _ of [1, 2, 3, 4]) {
    await page.keyboard.press('F6')
    parts.push(await partWithFocus())
  }
  expect(parts).toEqual(['people', 'rooms', 'messages', 'composer'])
  await page.keyboard.press('Shift+F6')
  expect(await partWithFocus()).toBe('messages')

  await page.keyboard.press('Escape')
  expect(await partWithFocus()).toBe('composer')
  await page.keyboard.press('ArrowUp')
  expect(await focused().innerText()).toContain('Hej själva')
  await page.keyboard.press('ArrowUp')
  expect(await focused().innerText()).toContain('kul att ni är här')
  await page.keyboard.press('Home')
  expect(await focused().innerText()).toContain('Hej på er')
  await page.keyboard.press('Enter')
  expect(await focused().innerText()).toContain(messages.react)
  await page.keyboard.press('ArrowRight')
  expect(await focused().innerText()).toContain(messages.reply)
  await page.keyboard.press('Escape')
  expect(await focused().innerText()).toContain('Hej på er')
})

it('a message is answered and reacted to by keyboard, and the newest is one key away', async () => {
  await page.keyboard.press('e')
  await expectAccessible(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const laugh = messages.reaction(sv.look.reactions.laugh, 1)
  await messageOf(other, 'Hej på er').getByRole('button', { name: laugh }).waitFor()

  await messageOf(page, 'Hej på er').focus()
  await page.keyboard.press('r')
  await saidAloud(page, 'status', messages.replying('Nattuggla'))
  expect(await partWithFocus()).toBe('composer')
  await page.keyboard.type('Hej på dig med')
  await page.keyboard.press('Enter')
  await messageOf(other, 'Hej på dig med').getByText(messages.replyTo('Nattuggla')).waitFor()

  await page.keyboard.press('Alt+n')
  expect(await partWithFocus()).toBe('messages')
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: messages.keys.title }).waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: messages.keys.title }).waitFor({ state: 'hidden' })
})

it('a lost network is told calmly, keeps what is written, and sends it once when it is back', async () => {
  await other.context().setOffline(true)
  await other.locator('.notices').getByText(connection.offline).waitFor()
  await write(other, 'Skrivet utan nät')
  await messageOf(other, 'Skrivet utan nät').waitFor()
  await expectAccessible(other)
  await write(page, 'Skrivet under tiden')
  expect(await messageOf(page, 'Skrivet utan nät').count()).toBe(0)

  await other.context().setOffline(false)
  await messageOf(page, 'Skrivet utan nät').waitFor()
  await messageOf(other, 'Skrivet under tiden').waitFor()
  await other.locator('.notices').getByText(connection.offline).waitFor({ state: 'detached' })
  await other.reload()
  await messageOf(other, 'Skrivet utan nät').waitFor()
  expect(await messageOf(other, 'Skrivet utan nät').count()).toBe(1)
  expect(await messageOf(page, 'Skrivet utan nät').count()).toBe(1)
})

it('in a slow room the button counts down, and says when it is over', async () => {
  const girl = await stage.visitor()
  await signIn(stage, girl, 'Månsten')
  await enterRoom(girl, 'Tysta rummet')
  await write(girl, 'Det snöar ute')
  const wait = girl.getByRole('button', { name: /^Vänta \d+ s$/ })
  await wait.waitFor()
  expect(Number(/\d+/.exec(await wait.innerText())?.[0])).toBeLessThanOrEqual(10)
  await fieldOf(girl).fill('Och det är vackert')
  await expectAccessible(girl)

  await saidAloud(girl, 'status', messages.mayWriteAgain)
  await button(girl, messages.send).click()
  await messageOf(girl, 'Och det är vackert').getByText(messages.held).waitFor()
})

it('a leader closes the room: everybody in it sees so at once, and why', async () => {
  await leader.goto('/personal')
  await leader.getByRole('button', { name: /^Stäng nu ?: Spelhörnan$/ }).click()
  await sees(page, rooms.readOnly)
  await saidAloud(page, 'status', 'Stängt')
  await saidAloud(other, 'status', 'Stängt')
  expect(await fieldOf(page).isEditable()).toBe(false)
  await expectAccessible(page)

  await leader.getByRole('button', { name: /^Öppna nu ?: Spelhörnan$/ }).click()
  await saidAloud(page, 'status', rooms.openAgain)
  expect(await fieldOf(page).isEditable()).toBe(true)
})
