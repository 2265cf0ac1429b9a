import type { Language } from '@lyktan/shared/languages.ts'
import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'

import { goOnFrom } from '../look/opening.ts'
import { SettingsButton } from '../look/Settings.tsx'
import { speakForDrawing, useLanguage } from '../words/words.ts'

/** Opens Anpassa on a page that the server drew, in the place of the button that was pressed. */
export async function openSettings(spoken: Language): Promise<void> {
  const button = document.querySelector('[data-opens=settings]')
  if (button === null) return
  await speakForDrawing(spoken)
  const place = document.createElement('span')
  place.className = 'settingsplace'
  const drawnDialog = button.nextElementSibling
  if (drawnDialog?.matches('dialog')) drawnDialog.remove()
  button.replaceWith(place)
  goOnFrom('settings')
  createRoot(place).render(<Settings spoken={spoken} />)
}

function Settings({ spoken }: { readonly spoken: Language }) {
  const language = useLanguage()
  useEffect(() => {
    if (language === spoken) return
    const there = new URL(location.href)
    there.searchParams.set('lang', language)
    location.replace(there)
  }, [language, spoken])
  return <SettingsButton />
}
