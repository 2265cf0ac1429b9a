import type { staffPlaces as swedish } from '../sv/staff-places.ts'

export const staffPlaces: typeof swedish = {
  shift: 'Shift',
  rota: 'Rota',
  handover: 'Hand-over',
  review: 'Review',
  talks: 'Talks',
  concerns: 'Worry',
  invitations: 'Cards',
  roomSettings: 'Rooms and hours',
  reports: 'Reports',
  settings: 'Settings',
  ownRules: 'Own words',
  audit: 'Log',
  rooms: 'To the rooms',
}
