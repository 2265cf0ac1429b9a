/// <reference lib="webworker" />

// Keeps the help page for when there is no network, and what has a hash in its name for later visits. Never an answer of the
// server's, never a page with anything about a person in it. `build.ts` writes the list of files in front of this script.

declare const self: ServiceWorkerGlobalScope & {
  readonly offline: { readonly version: string; readonly files: readonly string[] }
}

const kept = `lyktan-${self.offline.version}`
const helpPath = '/hjalp'

self.addEventListener('install', (event) => {
  event.waitUntil(keepFiles())
})

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOlder())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (url.pathname.startsWith('/assets/')) event.respondWith(keptFirst(request))
  else if (url.pathname.replace(/\/$/, '') === helpPath) event.respondWith(networkFirst(request))
})

// A reminder that somebody has asked for; what it says was written by the server for this browser alone.
self.addEventListener('push', (event) => {
  const note: PushNote | undefined = event.data?.json()
  if (note) event.waitUntil(show(note))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(goTo(event.notification.tag))
})

interface PushNote {
  readonly title: string
  readonly body: string
  readonly path: string
}

/** A later note about the same session takes the place of the one before. */
const show = ({ title, body, path }: PushNote): Promise<void> =>
  self.registration.showNotification(title, { body, tag: path })

/** To the session, in a window that is open if there is one. Only ever to a page of ours. */
async function goTo(path: string): Promise<void> {
  const { origin } = self.location
  const there = new URL(path, origin)
  if (there.origin !== origin) return
  const windows = await self.clients.matchAll({ type: 'window' })
  const open = windows.find((client) => client.url === there.href)
  if (open) await open.focus()
  else await self.clients.openWindow(there.href)
}

async function keepFiles(): Promise<void> {
  const cache = await caches.open(kept)
  await cache.addAll([...self.offline.files])
  await self.skipWaiting()
}

async function dropOlder(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== kept).map((name) => caches.delete(name)))
  await self.clients.claim()
}

/** A name with a hash never changes its content. */
async function keptFirst(request: Request): Promise<Response> {
  const cache = await caches.open(kept)
  const found = await cache.match(request)
  if (found) return found
  const fetched = await fetch(request)
  if (fetched.ok) await cache.put(request, fetched.clone())
  return fetched
}

/** The newest help page when there is a network, else the one that was kept. */
async function networkFirst(request: Request): Promise<Response> {
  const cache = await caches.open(kept)
  try {
    const fetched = await fetch(request)
    if (fetched.ok) await cache.put(helpPath, fetched.clone())
    return fetched
  } catch {
    return (await cache.match(helpPath)) ?? Response.error()
  }
}
