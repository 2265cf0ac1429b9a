/** Has the service worker keep the help page, for when there is no network. */
export async function keepHelpOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register('/service-worker.js')
  } catch {
    // A browser that will not, or no network just now: the next visit tries again.
  }
}
