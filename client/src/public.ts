import './look/styles.ts'
import './public/public-styles.ts'
import { keepHelpOffline } from './help/keep-help.ts'
import { request } from './connection/request.ts'
import { leaveOnEscapeTwice, leaveQuickly } from './look/quick-exit.ts'
import { goOnFrom } from './look/opening.ts'
import { draw } from './public/draw.ts'
import {
  publicKeeping,
  publicLeader,
  publicPlaces,
  publicUnknown,
  publicWayIn,
} from './public/public-parts.tsx'
import { rememberLanguage, rememberedLanguage } from './words/remembered.ts'

// The script of the pages that stand ready drawn, in Swedish: what is open now, leaving quickly, help without network.
// Whoever wants another language or the settings gets the whole app in the same place.

const startApp = () => import('./main.tsx')

function onPress(selector: string, act: () => void): void {
  for (const element of document.querySelectorAll(selector)) {
    element.addEventListener('click', (event) => {
      event.preventDefault()
      act()
    })
  }
}

async function fillIn(): Promise<void> {
  const openNow = document.getElementById('open-now')
  const leader = document.getElementById('leader-now')
  const reply = await request('places:now', {})
  openNow?.removeAttribute('aria-busy')
  openNow?.replaceChildren(...draw(reply.ok ? publicPlaces(reply.places) : publicUnknown()))
  if (!reply.ok) return
  leader?.replaceChildren(...draw(publicLeader(reply.places)))
  document.getElementById('keeps-now')?.replaceChildren(...draw(publicKeeping(reply.places)))
  const isDemo = reply.places.some(({ place }) => place.isDemo)
  document.getElementById('demo-note')?.toggleAttribute('hidden', !isDemo)
}

/** Whoever is signed in goes straight to the rooms. */
async function showWayIn(): Promise<void> {
  const ways = document.getElementById('ways')
  if (!ways) return
  const reply = await request('me:view', {})
  if (reply.ok && reply.me) ways.replaceChildren(...draw(publicWayIn()))
}

function listen(): void {
  onPress('[data-leaves]', leaveQuickly)
  onPress('[data-opens=settings]', () => {
    goOnFrom('settings')
    void startApp()
  })
  onPress('[data-opens=language]', () => {
    rememberLanguage('en')
    goOnFrom('language')
    void startApp()
  })
  if (document.querySelector('[data-escape-leaves]')) leaveOnEscapeTwice()
}

if (rememberedLanguage() === 'sv') {
  listen()
  void fillIn()
  void showWayIn()
} else {
  void startApp()
}

void keepHelpOffline()
