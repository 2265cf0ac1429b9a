/** What the reader pressed on a page that stood ready drawn, before the app was there. */
type Pressed = 'settings' | 'language'

let pressed: Pressed | null = null

/** The app is to go on from this press when it has come. */
export function goOnFrom(press: Pressed): void {
  pressed = press
}

/** Whether this was what was pressed; told once. */
export function takePress(press: Pressed): boolean {
  const taken = pressed === press
  if (taken) pressed = null
  return taken
}
