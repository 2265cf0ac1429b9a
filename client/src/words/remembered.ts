import { languages } from '@lyktan/shared/languages.ts'
import type { Language } from '@lyktan/shared/languages.ts'

import { rememberedOnDevice, rememberOnDevice } from '../look/device-memory.ts'

const storedUnder = 'lyktan.language'

/** Kept on this device alone. */
export const rememberLanguage = (language: Language): void => rememberOnDevice(storedUnder, language)

/** The language chosen earlier on this device, else Swedish. */
export function rememberedLanguage(): Language {
  const stored = rememberedOnDevice(storedUnder)
  return languages.find((language) => language === stored) ?? 'sv'
}
