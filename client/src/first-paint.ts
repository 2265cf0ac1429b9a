// Runs before anything is drawn, so that nobody who chose dark meets a white flash. A plain script of its own, since the
// content security policy allows nothing inline. Sets again what `look/look-choices.ts` stored.
try {
  const stored: unknown = JSON.parse(localStorage.getItem('lyktan.look') ?? '{}')
  for (const [name, value] of Object.entries(stored ?? {})) {
    if (/^data-[a-z-]+$/.test(name)) document.documentElement.setAttribute(name, String(value))
  }
} catch {
  // A storage that is closed or damaged: the page is shown as the device says.
}
