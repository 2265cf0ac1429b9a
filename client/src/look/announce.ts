/** alert: at once. status: when the reader pauses. log: what others wrote, in order. */
export type Loudness = 'alert' | 'status' | 'log'

const apartMs = 350
const keptMs = 10_000

const waiting: Record<Loudness, string[]> = { alert: [], status: [], log: [] }
const regions = new Map<Loudness, HTMLElement>()
const timed = new Set<Loudness>()

/** Gives the announcer its place on the page; the answer takes it away again. */
export function placeRegion(loudness: Loudness, element: HTMLElement): () => void {
  regions.set(loudness, element)
  return () => regions.delete(loudness)
}

/**
 * Has a screen reader say a text. Texts that come close together are said as one, since most readers speak only
 * the last of several. Nothing is said while the page is hidden. Keep counts, presence and typing out of it.
 */
export function announce(loudness: Loudness, text: string): void {
  if (document.hidden && loudness !== 'alert') return
  waiting[loudness].push(text)
  if (timed.has(loudness)) return
  timed.add(loudness)
  setTimeout(() => sayWaiting(loudness), apartMs)
}

function sayWaiting(loudness: Loudness): void {
  timed.delete(loudness)
  const text = waiting[loudness].splice(0).map(asSentence).join(' ')
  const region = regions.get(loudness)
  if (!region || !text) return
  const line = document.createElement('p')
  line.textContent = text
  region.append(line)
  setTimeout(() => line.remove(), keptMs)
}

const asSentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`)
