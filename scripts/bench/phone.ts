import { join } from 'node:path'

import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'

import { launchChromium } from '../chromium.ts'
import { gather } from './crowd.ts'
import { median, report } from './figures.ts'
import { startLyktan } from './stage.ts'
import type { Wishes } from './stage.ts'

/** Slow 4G as Lighthouse has it, and a processor a quarter as quick. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
}
const cpuSlowdown = 4

interface Visit {
  readonly bytes: number
  readonly scriptBytes: number
  /** Largest contentful paint, milliseconds after the start. */
  readonly paintMs: number
}

/** What a phone fetches on a first visit and a later one, how soon it sees something, and what one new message costs it. */
export async function phone({ folder, isQuick }: Wishes): Promise<void> {
  const lyktan = await startLyktan(join(folder, 'phone'), {
    rooms: 2,
    members: 4,
    history: 300,
    programme: true,
  })
  const browser = await launchChromium()
  try {
    const url = lyktan.server.url
    await reportPage(browser, { name: 'landing page', address: url, aims: 'aim ≤ 110 kB, ≤ 2.5 s' })
    await reportPage(browser, { name: 'rules', address: `${url}/regler`, aims: 'aim ≤ 110 kB, ≤ 2.5 s' })
    await reportPage(browser, { name: 'help page', address: `${url}/hjalp`, aims: 'aim ≤ 40 kB, ≤ 2.0 s' })
    const month = `${url}/program?vy=manad&fran=${inAMonth()}`
    await reportPage(browser, {
      name: 'programme, a month of 120',
      address: month,
      aims: 'aim ≤ 60 kB, ≤ 2.5 s',
    })
    const cookie = lyktan.seeded.cookies[0] ?? ''
    await reportPage(browser, {
      name: 'room',
      address: `${url}/rum/room-0`,
      cookie,
      aims: 'aim ≤ 240 kB (scripts ≤ 135), ≤ 4 s',
    })
    await reportMessages(browser, { lyktan, cookie, rounds: isQuick ? 10 : 40 })
  } finally {
    await browser.close()
    await lyktan.server.stop()
  }
}

/** A day of the next month: the programme of the bench fills all of it. */
function inAMonth(): string {
  const now = new Date()
  return new Date(Date.UTC(now.getFullYear(), now.getMonth() + 1, 10)).toISOString().slice(0, 10)
}

interface Asked {
  readonly name: string
  readonly address: string
  readonly cookie?: string
  readonly aims: string
}

async function reportPage(browser: Browser, asked: Asked): Promise<void> {
  const context = await phoneContext(browser, asked)
  const first = await visit(context, asked.address)
  const later = await visit(context, asked.address)
  await context.close()
  const kB = (bytes: number) => (bytes / 1000).toFixed(1)
  report(
    `${asked.name}: first visit`,
    `${kB(first.bytes)} kB (scripts ${kB(first.scriptBytes)}), LCP ${(first.paintMs / 1000).toFixed(1)} s`,
    asked.aims,
  )
  report(`${asked.name}: later visit`, `${kB(later.bytes)} kB`, 'aim ≤ 25 kB')
}

async function phoneContext(
  browser: Browser,
  options: { address: string; cookie?: string },
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  })
  const [name, value] = (options.cookie ?? '').split('=')
  if (name && value) await context.addCookies([{ name, value, url: new URL(options.address).origin }])
  return context
}

async function throttled(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slow4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
  return session
}

async function visit(context: BrowserContext, address: string): Promise<Visit> {
  const page = await context.newPage()
  const session = await throttled(page)
  const kinds = new Map<string, string>()
  const sizes = new Map<string, number>()
  session.on('Network.responseReceived', ({ requestId, type }) => void kinds.set(requestId, type))
  session.on(
    'Network.loadingFinished',
    ({ requestId, encodedDataLength }) => void sizes.set(requestId, encodedDataLength),
  )
  await page.goto(address, { waitUntil: 'networkidle' })
  const paintMs = await largestPaint(page)
  await page.close()
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const scripts = [...sizes].filter(([id]) => kinds.get(id) === 'Script')
  return { bytes, paintMs, scriptBytes: scripts.reduce((sum, [, size]) => sum + size, 0) }
}

function largestPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        })
      }),
  )
}

interface Stage {
  readonly lyktan: Awaited<ReturnType<typeof startLyktan>>
  readonly cookie: string
  readonly rounds: number
}

/** Main-thread time that one new message takes in a room with its two hundred rows shown, and whether rows and memory stay bounded. */
async function reportMessages(browser: Browser, { lyktan, cookie, rounds }: Stage): Promise<void> {
  const context = await phoneContext(browser, { address: lyktan.server.url, cookie })
  const page = await context.newPage()
  await page.goto(`${lyktan.server.url}/rum/room-0`, { waitUntil: 'networkidle' })
  const rows = page.locator('main article')
  for (let pages = 0; pages < 3; pages += 1) {
    const before = await rows.count()
    await page.locator('main ol button').first().click()
    await page.waitForFunction((count) => document.querySelectorAll('main article').length > count, before)
  }
  const session = await throttled(page)
  await session.send('Performance.enable')
  const crowd = await gather(lyktan.dialect, lyktan.server, { rooms: 1, members: 2 })
  const costs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const before = await taskMs(session)
    await crowd.say(1)
    await page.waitForTimeout(400)
    costs.push((await taskMs(session)) - before)
  }
  // As somebody who follows the talk: at the end, focus in the composer. Who reads further up keeps her place.
  await page.locator('textarea').focus()
  await page
    .locator('button.jump')
    .click({ timeout: 5000 })
    .catch(() => {})
  await page.locator('textarea').focus()
  const heapBefore = await heapBytes(session)
  for (let count = 0; count < 300; count += 1) await crowd.say(1)
  await page.waitForTimeout(1500)
  report(
    'one new message in a full room, main thread at CPU ÷ 4',
    `${median(costs).toFixed(0)} ms`,
    'aim ≤ 50 ms',
  )
  report('rows shown after 300 more messages', String(await rows.count()), 'at most 200 and a page')
  report(
    'heap after 300 more messages, over before',
    ((await heapBytes(session)) / heapBefore).toFixed(2),
    'bounded',
  )
  crowd.leave()
  await context.close()
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find((row) => row.name === name)?.value ?? Number.NaN
}
const taskMs = async (session: CDPSession) => (await metric(session, 'TaskDuration')) * 1000
async function heapBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  return metric(session, 'JSHeapUsedSize')
}
