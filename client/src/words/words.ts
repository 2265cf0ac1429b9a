import type { Language } from '@lyktan/shared/languages.ts'
import { useSyncExternalStore } from 'react'

import { rememberedLanguage, rememberLanguage } from './remembered.ts'
import { sv } from './sv.ts'

/** Every visible text. The Swedish catalogue decides which there are; another that lacks one does not compile. */
export type Words = typeof sv

// Swedish travels with the page; the others come when somebody asks for them.
const catalogues: { readonly [Other in Exclude<Language, 'sv'>]: () => Promise<Words> } = {
  en: async () => (await import('./en.ts')).en,
}

let spoken: { readonly language: Language; readonly words: Words } = { language: 'sv', words: sv }
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const current = () => spoken
const useSpoken = () => useSyncExternalStore(subscribe, current, current)

/** The texts in the reader's language; the part is drawn again when the language changes. */
export const useWords = (): Words => useSpoken().words
export const useLanguage = (): Language => useSpoken().language

/** Speaks this language from now on, on this device. Keeps speaking as before when its texts cannot be fetched. */
export function setLanguage(language: Language): void {
  rememberLanguage(language)
  void speak(language)
}

/** Speaks the language chosen earlier on this device, else Swedish. Awaited once, before the first drawing. */
export const speakRememberedLanguage = (): Promise<void> => speak(rememberedLanguage())

/** Speaks where there is no page yet: when pages are drawn ahead. Fails when the texts cannot be fetched. */
export async function speakForDrawing(language: Language): Promise<void> {
  const words = language === 'sv' ? sv : await catalogues[language]()
  spoken = { language, words }
}

async function speak(language: Language): Promise<void> {
  try {
    await speakForDrawing(language)
  } catch {
    return
  }
  document.documentElement.lang = language
  for (const listener of listeners) listener()
}
