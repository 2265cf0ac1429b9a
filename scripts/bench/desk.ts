import { join } from 'node:path'

import type { CDPSession, Page } from 'playwright-core'
import { io } from 'socket.io-client'

import { sv } from '../../client/src/words/sv.ts'
import { launchChromium } from '../chromium.ts'
import { options, wait } from './crowd.ts'
import { median, quantile, report } from './figures.ts'
import { startLyktan } from './stage.ts'
import type { Wishes } from './stage.ts'

const holds = 1000
/** Longer than a gathering of changes, shorter than it takes the eye to wonder. */
const windowMs = 600

/** A raid: what one change, and a burst of them, costs the main thread of a desk that has a thousand cases before it. */
export async function desk({ folder, isQuick }: Wishes): Promise<void> {
  const lyktan = await startLyktan(join(folder, 'desk'), { rooms: 1, members: 50, holds })
  const browser = await launchChromium()
  try {
    const { url } = lyktan.server
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const [name = '', value = ''] = lyktan.seeded.managerCookie.split('=')
    await context.addCookies([{ name, value, url }])
    const page = await context.newPage()
    await page.goto(`${url}/personal/granska`, { waitUntil: 'networkidle' })
    await fetchAll(page)
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    const raid = await openRaid(lyktan)
    const rounds = isQuick ? 5 : 30
    for (const slowdown of [1, 4]) {
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
      const measured = { page, session, rounds }
      const at = `CPU ÷ ${slowdown}`
      reportCosts(`desk at rest, ${at}`, await costs(measured, async () => {}))
      reportCosts(`desk, one new hold, ${at}`, await costs(measured, () => raid.write(1)))
      reportCosts(`desk, 50 new holds, ${at}`, await costs(measured, () => raid.write(50)))
    }
    raid.leave()
    await context.close()
  } finally {
    await browser.close()
    await lyktan.server.stop()
  }
}

/** The server sends the gravest first; a leader who asks on has all of them on her page. */
async function fetchAll(page: Page): Promise<void> {
  await page.locator('.queue li').first().waitFor()
  const more = page.getByRole('button', { name: sv.desk.loadMore })
  while ((await more.count()) > 0) {
    await more.click()
    await page.waitForTimeout(300)
  }
}

async function openRaid({ server, seeded }: Awaited<ReturnType<typeof startLyktan>>) {
  const sockets = seeded.cookies.map((cookie) =>
    io(server.url, { ...options, extraHeaders: { cookie, origin: server.url } }),
  )
  const [roomId] = seeded.roomIds
  await Promise.all(sockets.map((socket) => socket.timeout(30_000).emitWithAck('room:enter', { roomId })))
  let said = 0
  return {
    /** So many of them write something that waits, at once. */
    write: async (count: number) => {
      await Promise.all(
        sockets.slice(0, count).map((socket) => {
          said += 1
          const text = `ring 070-174 ${String(said % 100).padStart(2, '0')} 55`
          const message = { roomId, clientId: `raid-${process.pid}-${said}`, text, sendAnyway: true }
          return socket.timeout(30_000).emitWithAck('message:send', message)
        }),
      )
    },
    leave: () => {
      for (const socket of sockets) socket.disconnect()
    },
  }
}

interface Costs {
  /** All main-thread work of each window, milliseconds: what its several updates cost together. */
  readonly whole: number[]
  /** The longest single task of each window: what a leader who presses a key just then waits for. */
  readonly longest: number[]
}

interface Measured {
  readonly page: Page
  readonly session: CDPSession
  readonly rounds: number
}

/** What windows cost in which something happens. */
async function costs({ page, session, rounds }: Measured, act: () => Promise<void>): Promise<Costs> {
  const found: Costs = { whole: [], longest: [] }
  await page.evaluate(watchTasks)
  for (let round = 0; round < rounds; round += 1) {
    await page.evaluate(longestTask)
    const before = await taskMs(session)
    await act()
    await wait(windowMs)
    found.whole.push((await taskMs(session)) - before)
    found.longest.push(await page.evaluate(longestTask))
  }
  return found
}

/** In the page: notes every task of 50 ms and more; shorter ones nobody feels. */
function watchTasks(): void {
  const kept = document.body.dataset
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      kept['longest'] = String(Math.max(Number(kept['longest'] ?? 0), duration))
  }).observe({ type: 'longtask' })
}

/** In the page: the longest since it was last asked. */
function longestTask(): number {
  const kept = document.body.dataset
  const longest = Number(kept['longest'] ?? 0)
  kept['longest'] = '0'
  return longest
}

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
}

function reportCosts(name: string, { whole, longest }: Costs): void {
  const told = (found: readonly number[]) =>
    `${median(found).toFixed(0)} ms (p90 ${quantile(found, 0.9).toFixed(0)})`
  report(name, told(whole), 'all updates of the window together')
  report(`${name}: longest task`, told(longest), 'aim < 100 ms; 0 is under 50')
}
