import webPush from 'web-push'

import { isPushAddress } from './push-address.ts'
import type { PushConfig } from './reminder-config.ts'

/** A browser that wants to hear from us. */
export interface PushDevice {
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
}

/** What the page's service worker shows (`client/src/service-worker.ts`). */
export interface PushNote {
  readonly title: string
  readonly body: string
  /** Where a press leads, from the root. A later note about the same takes the place of this one. */
  readonly path: string
}

interface Sending {
  readonly push: PushConfig
  readonly isProduction: boolean
  /** How long the push service keeps it for a device that is off. */
  readonly seconds: number
}

const patienceMs = 10_000

/**
 * Sends a note, encrypted for that browser alone (RFC 8291). 'gone': the browser wants no more, and its address is to be forgotten.
 * Fails when the push service does not take it. Follows no redirection: it might lead into our own network.
 */
export async function sendPush(
  device: PushDevice,
  note: PushNote,
  sending: Sending,
): Promise<'sent' | 'gone'> {
  const { push, isProduction, seconds } = sending
  if (!isPushAddress(device.endpoint, { hosts: push.hosts, isProduction })) return 'gone'
  const { endpoint, p256dh, auth } = device
  const details = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, JSON.stringify(note), {
    vapidDetails: { subject: push.contact, publicKey: push.publicKey, privateKey: push.privateKey },
    TTL: seconds,
    urgency: 'normal',
    contentEncoding: 'aes128gcm',
  })
  const headers = Object.entries(details.headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ])
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: headers.filter(([name]) => name.toLowerCase() !== 'content-length'),
    body: new Uint8Array(details.body),
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  })
  await answer.body?.cancel()
  if (answer.status === 404 || answer.status === 410) return 'gone'
  if (!answer.ok) throw new Error(`the push service answered ${answer.status}`)
  return 'sent'
}
