import { accessSync, constants } from 'node:fs'

import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

// They end the whole browser with its first page, or take away a protection that our tests are to see.
const unwanted = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
])
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * A headless Chromium, found in this order: `CHROMIUM_PATH`, an installed Chrome or Chromium, the one inside the npm package
 * `@sparticuz/chromium` (Linux x64, needs nothing else installed). @throws when none starts: browser tests never skip in silence
 */
export async function launchChromium(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH']
  const path = named ?? installed.find(isExecutable)
  if (path !== undefined) return chromium.launch({ executablePath: path, args: quiet })
  const { default: bundled } = await import('@sparticuz/chromium')
  const args = bundled.args.filter(
    (argument) => !unwanted.has(argument) && !argument.startsWith('--headless'),
  )
  return chromium.launch({ executablePath: await bundled.executablePath(), args: [...args, ...quiet] })
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
