import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import './look/styles.ts'
import { App } from './App.tsx'
import { speakStoredLanguage } from './words/words.ts'

const place = document.getElementById('root')

await speakStoredLanguage()
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
