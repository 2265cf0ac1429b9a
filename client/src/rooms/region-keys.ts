import { useEffect } from 'react'

/** Where F6 leads, in this order (4.5). */
const regions = ['rooms', 'messages', 'composer', 'people'] as const

const elementOf = (region: string) => document.querySelector<HTMLElement>(`[data-region="${region}"]`)
const isSeen = (element: HTMLElement | null) => element !== null && element.getClientRects().length > 0

function focusInto(region: string): void {
  const element = elementOf(region)
  const stop =
    element?.querySelector<HTMLElement>('article[tabindex="0"], textarea') ??
    element?.querySelector<HTMLElement>('[aria-current], a[href], button, [tabindex="0"]') ??
    element
  stop?.focus()
}

/** The next part of the page that is seen, before or after the one that holds the focus. */
function moveOn(step: 1 | -1): void {
  const seen = regions.filter((region) => isSeen(elementOf(region)))
  const at = seen.findIndex((region) => elementOf(region)?.contains(document.activeElement))
  const to = at < 0 ? (step === 1 ? 0 : seen.length - 1) : (at + step + seen.length) % seen.length
  const region = seen[to]
  if (region) focusInto(region)
}

interface RegionKeys {
  readonly toNew: () => void
  readonly toHelp: () => void
  readonly showKeys: () => void
}

const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select') !== null

/** The keys that hold in the whole room: F6, Alt+N, Alt+H, and ? outside fields. Silent while a dialog is open. */
export function useRegionKeys({ toNew, toHelp, showKeys }: RegionKeys): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (document.querySelector('dialog[open]')) return
      const isAlt = event.altKey && !event.ctrlKey && !event.metaKey
      if (event.key === 'F6') moveOn(event.shiftKey ? -1 : 1)
      else if (isAlt && event.code === 'KeyN') toNew()
      else if (isAlt && event.code === 'KeyH') toHelp()
      else if (event.key === '?' && !isTextField(event.target)) showKeys()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [toNew, toHelp, showKeys])
}
