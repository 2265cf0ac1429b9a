/** What the server needs to reach this browser. */
export interface PushSubscriptionKeys {
  readonly endpoint: string
  readonly keys: { readonly p256dh: string; readonly auth: string }
}

/** Whether this browser can show a note while the page is closed. */
export const canPush = (): boolean =>
  'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis

/** Whether this browser is reached already. */
export async function isPushed(): Promise<boolean> {
  if (!canPush()) return false
  const registration = await navigator.serviceWorker.getRegistration()
  return (await registration?.pushManager.getSubscription()) != null
}

/** Asks the reader, then the browser; null when either says no. */
export async function beginPush(publicKey: string): Promise<PushSubscriptionKeys | null> {
  try {
    if ((await Notification.requestPermission()) !== 'granted') return null
    const registration = await navigator.serviceWorker.ready
    const wish = { userVisibleOnly: true, applicationServerKey: publicKey }
    const { endpoint, keys } = (await registration.pushManager.subscribe(wish)).toJSON()
    const { p256dh, auth } = keys ?? {}
    return endpoint && p256dh && auth ? { endpoint, keys: { p256dh, auth } } : null
  } catch {
    return null
  }
}

/** This browser is reached no more; where it cannot be reached at all there is nothing to end. */
export async function endPush(): Promise<void> {
  if (!canPush()) return
  try {
    const registration = await navigator.serviceWorker.getRegistration()
    const subscription = await registration?.pushManager.getSubscription()
    await subscription?.unsubscribe()
  } catch {
    // The push service forgets it when the browser does; nobody waits for that.
  }
}
