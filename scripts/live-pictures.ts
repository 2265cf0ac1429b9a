import type { Page } from 'playwright-core'

import { hosting } from '../client/src/words/sv/hosting.ts'
import { live } from '../client/src/words/sv/live.ts'
import { openLine, openLobby } from '../tests/journeys/session-line.ts'
import { button, heading, sees, write } from '../tests/journeys/steps.ts'
import type { Stage } from '../tests/support/browser.ts'
import type { Camera } from './handbook-pictures.ts'

const question = 'Hur hittar man kompisar på ett nytt ställe?'
const narrowGuest = { nickname: 'Norrsken', ageBand: '16-19', turns: 17, avatar: 'moon' } as const
const wideGuest = { nickname: 'Kottar', ageBand: '16-19', turns: 18, avatar: 'cactus' } as const
const thirdGuest = { nickname: 'Isbjörn', ageBand: '20-25', turns: 21, avatar: 'cloud' } as const

/** An evening of questions, seen by two who take part and by the one who leads. */
export async function livePictures(stage: Stage, { guest, staff, picture }: Camera): Promise<void> {
  const [narrow, wide, third] = [
    await guest(narrowGuest),
    await guest(wideGuest, true),
    await guest(thirdGuest, true),
  ]
  const [host, helper] = [await staff('Samira'), await staff('Jonte', false)]
  const line = await openLine(stage, host)
  const sessionId = await openLobby(line, 'Fråga vad du vill')
  for (const page of [narrow, wide, third, host, helper]) await page.goto(`/traff/${sessionId}`)
  await sees(narrow, live.lobby.isHere)
  await sees(host, hosting.enough)
  await picture(narrow, 'live-lobby')
  await line.ask('session:start', { sessionId })
  await show(host, 'Vad hade du velat veta när du var ny?')
  await line.ask('live:lead', { sessionId, act: { do: 'set-timer', seconds: 180 } })
  await line.ask('live:lead', { sessionId, act: { do: 'open-mood' } })
  await line.ask('live:lead', { sessionId, act: { do: 'put-off', text: 'Vem kan man gå till?' } })
  await write(host, 'Skriv eller räck upp handen. Ingen måste säga något.')
  await write(third, 'Att det är okej att gå hem tidigt')
  await write(host, 'Bra! Det gäller här också.')
  await askInBox(third, question)
  await sees(host, question)
  await button(host, live.questions.show).click()
  await askInBox(narrow, 'Är det okej att bara lyssna?')
  for (const page of [wide, third]) await button(page, live.hands.raise).click()
  await button(third, live.hands.needTime).click()
  await wide.getByRole('button', { name: question }).click()
  await sees(host, live.questions.votes(1))
  await sees(host, live.hands.thinks)
  for (const page of [host, wide, helper]) await toTop(page)
  await picture(host, 'live-host')
  await picture(wide, 'live')
  await narrow.getByRole('radio', { name: live.mood.moods.good, exact: true }).check()
  await sees(narrow, live.mood.clear)
  await toTop(narrow)
  await picture(narrow, 'live')
  await picture(helper, 'live-host')
  line.close()
}

const toTop = (page: Page) => page.locator('.livestage').evaluate((part) => part.scrollTo(0, 0))

async function show(host: Page, text: string): Promise<void> {
  await host.getByLabel(live.prompt.write).fill(text)
  await button(host, live.prompt.show).click()
  await heading(host, text).waitFor()
}

async function askInBox(page: Page, text: string): Promise<void> {
  await button(page, live.questions.ask).click()
  await page.getByRole('dialog').getByLabel(live.questions.ask).fill(text)
  await button(page, live.questions.send).click()
  await sees(page, live.questions.states.waiting)
}
