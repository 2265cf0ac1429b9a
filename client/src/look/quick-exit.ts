/** The weather: a page that anybody may have open. Nothing is loaded from it before the reader asks to leave. */
export const neutralAddress = 'https://www.smhi.se/'

/** Shows the weather in place of this page, so that "back" does not lead here, and forgets what the tab held. */
export function leaveQuickly(): void {
  sessionStorage.clear()
  document.title = ''
  location.replace(neutralAddress)
}

/** Escape twice within half a second leaves. The answer ends the listening. */
export function leaveOnEscapeTwice(): () => void {
  let lastPressed = Number.NEGATIVE_INFINITY
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    if (event.timeStamp - lastPressed < 500) leaveQuickly()
    lastPressed = event.timeStamp
  }
  addEventListener('keydown', listen)
  return () => removeEventListener('keydown', listen)
}
