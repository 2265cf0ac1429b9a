import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import './look/styles.ts'
import { App } from './App.tsx'
import { fetchHelpEarly, keepHelpOffline } from './help/keep-help.ts'
import { speakRememberedLanguage } from './words/words.ts'

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
fetchHelpEarly()
