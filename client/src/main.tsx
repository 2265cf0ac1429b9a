import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import './look/styles.ts'
import { App } from './App.tsx'
import { keepHelpOffline } from './help/keep-help.ts'
import { speakRememberedLanguage } from './words/words.ts'

const helpAfterMs = 2000
const place = document.getElementById('root')

await speakRememberedLanguage()
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
void keepHelpOffline()

// The help page is fetched before anybody asks for it, once what she came for is there: help must not wait for a network.
setTimeout(() => void import('./help/HelpPage.tsx').catch(() => undefined), helpAfterMs)
