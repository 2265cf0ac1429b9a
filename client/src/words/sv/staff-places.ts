export const staffPlaces = {
  shift: 'Passet',
  handover: 'Överlämning',
  review: 'Granska',
  talks: 'Samtal',
  concerns: 'Oro',
  invitations: 'Kort',
  roomSettings: 'Rum och tider',
  reports: 'Rapporter',
  settings: 'Inställningar',
  ownRules: 'Egna ord',
  audit: 'Logg',
  rooms: 'Till rummen',
}
