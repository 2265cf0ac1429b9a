import type { Language } from '@lyktan/shared/languages.ts'
import { useSyncExternalStore } from 'react'

const isThere = () => 'speechSynthesis' in globalThis

/** Only a voice of the device's own: others send what they read to somebody else's server. */
function voiceOf(language: Language): SpeechSynthesisVoice | undefined {
  if (!isThere()) return undefined
  return speechSynthesis
    .getVoices()
    .find(({ lang, localService }) => localService && lang.startsWith(language))
}

function subscribe(listener: () => void): () => void {
  if (!isThere()) return () => {}
  speechSynthesis.addEventListener('voiceschanged', listener)
  return () => speechSynthesis.removeEventListener('voiceschanged', listener)
}

/** Whether this device can read this language aloud by itself. Its voices may come a moment after the page. */
export const useCanReadAloud = (language: Language): boolean =>
  useSyncExternalStore(
    subscribe,
    () => voiceOf(language) !== undefined,
    () => false,
  )

/** Reads a text aloud in place of what is being read. */
export function readAloud(text: string, language: Language): void {
  const voice = voiceOf(language)
  if (voice === undefined) return
  speechSynthesis.cancel()
  const said = new SpeechSynthesisUtterance(text)
  said.voice = voice
  said.lang = voice.lang
  speechSynthesis.speak(said)
}

export function stopReading(): void {
  if (isThere()) speechSynthesis.cancel()
}
