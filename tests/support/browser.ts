import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

import { launchChromium } from '../../scripts/chromium.ts'
import { startProcess } from './server-process.ts'

interface DemoFacts {
  readonly accounts: readonly {
    readonly role: string
    readonly nickname: string
    readonly password: string
  }[]
  readonly invitations: readonly { readonly code: string; readonly ageBand: string }[]
}

/** The real server in a process of its own, with its demo, and a browser to visit it with. */
export interface Stage {
  readonly url: string
  /** A browser of somebody's own, with nothing remembered. */
  visitor(options?: BrowserContextOptions): Promise<Page>
  passphraseOf(nickname: string): string
  /** Where the card of this age band leads when it is scanned. */
  cardOf(ageBand: string): string
  /** What no page may do: errors in the console, breaches of the content policy, asking another host. Told once. */
  faults(): readonly string[]
  close(): Promise<void>
}

export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const
export const desktop = { viewport: { width: 1280, height: 900 } } as const

// One address plays a whole evening here.
const limits = {
  signInPerAccount: 1000,
  signInPerAddress: 1000,
  codesPerAddress: 1000,
  requestsPerAddressPerMinute: 100_000,
  newcomerSeconds: 0.01,
}
const waitMs = 20_000

export async function openStage(environment: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'lyktan-journey-'))
  const server = await startProcess('server/main.ts', {
    PORT: '0',
    DATA_DIR: folder,
    DEMO: '1',
    LIMITS: JSON.stringify(limits),
    ...environment,
  })
  const demo: DemoFacts = JSON.parse(await readFile(join(folder, 'demo.json'), 'utf8'))
  const browser = await launchChromium()
  const faults: string[] = []
  return {
    url: server.url,
    visitor: (options = phone) => openVisitor(browser, { url: server.url, options, faults }),
    passphraseOf: (nickname) => found(demo.accounts, (account) => account.nickname === nickname).password,
    cardOf: (ageBand) => `/kom-in#kod=${found(demo.invitations, (card) => card.ageBand === ageBand).code}`,
    faults: () => faults.splice(0),
    close: async () => {
      await browser.close()
      await server.kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

interface Visit {
  readonly url: string
  readonly options: BrowserContextOptions
  readonly faults: string[]
}

async function openVisitor(browser: Browser, { url, options, faults }: Visit): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
    ...options,
  })
  context.setDefaultTimeout(waitMs)
  await keepToOneHost(context, { url, faults })
  context.on('page', (page) => listenForFaults(page, { url, faults }))
  return context.newPage()
}

/** Whatever another host is asked for is a fault; the service worker's own requests are seen too. */
async function keepToOneHost(
  context: BrowserContext,
  { url, faults }: Omit<Visit, 'options'>,
): Promise<void> {
  const isElsewhere = (asked: string) =>
    /^(https?|wss?):/.test(asked) && new URL(asked).host !== new URL(url).host
  context.on('request', (request) => {
    if (isElsewhere(request.url())) faults.push(`asked another host: ${request.url()}`)
  })
  await context.route(
    (asked) => isElsewhere(asked.href),
    (route) => route.abort(),
  )
}

function listenForFaults(page: Page, { url, faults }: Omit<Visit, 'options'>): void {
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    // The browser notes every refusal and every lost connection; both are answers that the pages deal with.
    const isAnswer =
      message.location().url.startsWith(`${url}/api/`) && /status of 4\d\d/.test(message.text())
    const isOffline = /ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(message.text())
    if (!isAnswer && !isOffline) faults.push(`${page.url()}: ${message.text()}`)
  })
}

function found<Row>(rows: readonly Row[], fits: (row: Row) => boolean): Row {
  const row = rows.find(fits)
  if (row === undefined) throw new Error('The demo does not hold that.')
  return row
}
