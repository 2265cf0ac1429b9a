import type { staffPlaces as swedish } from '../sv/staff-places.ts'

export const staffPlaces: typeof swedish = {
  shift: 'Shift',
  rota: 'Rota',
  handover: 'Hand-over',
  review: 'Review',
  talks: 'Talks',
  concerns: 'Worry',
  programme: 'Programme',
  invitations: 'Cards',
  roomSettings: 'Rooms and hours',
  reports: 'Reports',
  settings: 'Settings',
  ownRules: 'Own words',
  complaints: 'Complaints',
  audit: 'Log',
  rooms: 'To the rooms',
}
