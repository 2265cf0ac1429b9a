export const connection = {
  offline: 'Du är offline. Vi skickar när du är tillbaka.',
  connecting: 'Ansluter igen …',
  back: 'Du är ansluten igen.',
}
