/** Keeps a choice about look or language on this device; where storage is closed, only until the page is left. */
export function rememberOnDevice(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // A browser that keeps nothing: then nothing is kept.
  }
}

export function rememberedOnDevice(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}
