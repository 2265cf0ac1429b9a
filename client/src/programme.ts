import './look/styles.ts'
import './public/public-styles.ts'
import './public/programme.css'
import type { Language } from '@lyktan/shared/languages.ts'

import { keepHelpOffline } from './help/keep-help.ts'
import { leaveOnEscapeTwice, leaveQuickly } from './look/quick-exit.ts'
import { rememberedLanguage, rememberLanguage } from './words/remembered.ts'

// The script of the programme, which the server draws whole and which needs no script: leaving quickly, the language that this
// reader chose before, Anpassa, and printing.

const here = new URL(location.href)
const spoken: Language = document.documentElement.lang === 'en' ? 'en' : 'sv'

function onPress(selector: string, act: (event: Event) => void): void {
  for (const element of document.querySelectorAll(selector)) element.addEventListener('click', act)
}

/** The same page in this reader's language, when the address does not say which. */
function speakAsChosen(): void {
  if (here.searchParams.has('lang') || rememberedLanguage() === spoken) return
  here.searchParams.set('lang', rememberedLanguage())
  location.replace(here)
}

speakAsChosen()
onPress('[data-leaves]', (event) => {
  event.preventDefault()
  leaveQuickly()
})
onPress('[data-speaks]', () => rememberLanguage(spoken === 'sv' ? 'en' : 'sv'))
onPress('[data-prints]', () => print())
onPress('[data-opens=settings]', () => {
  void import('./public/programme-settings.tsx').then(({ openSettings }) => openSettings(spoken))
})
if (document.querySelector('[data-leaves]')) leaveOnEscapeTwice()
void keepHelpOffline()
