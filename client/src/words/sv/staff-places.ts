export const staffPlaces = {
  shift: 'Passet',
  review: 'Granska',
  talks: 'Samtal',
  invitations: 'Kort',
  roomSettings: 'Rum och tider',
  reports: 'Rapporter',
  settings: 'Inställningar',
  ownRules: 'Egna ord',
  audit: 'Logg',
  rooms: 'Till rummen',
}
