let settingsOpen = false

/** The settings are to stand open when the app has come. */
export function openSettingsAtStart(): void {
  settingsOpen = true
}

/** Whether they are, once. */
export function takeSettingsOpen(): boolean {
  const taken = settingsOpen
  settingsOpen = false
  return taken
}
