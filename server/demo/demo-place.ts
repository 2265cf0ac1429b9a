import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { Avatar } from '@lyktan/shared/avatars.ts'
import type { Role } from '@lyktan/shared/roles.ts'
import type { RoomSettings, WeeklyHours } from '@lyktan/shared/rooms.ts'

/** The municipality that a demo shows. No such municipality exists. */
export const demoMunicipality = {
  slug: 'lindasa',
  name: 'Lindåsa',
  placeName: 'Hänget',
  isDemo: true,
  areas: ['Centrum', 'Norra Lindåsa', 'Sjöbyn', 'Utanför tätorten'],
}

export interface DemoAccount {
  readonly role: Role
  readonly nickname: string
  readonly avatar: Avatar
  readonly title?: string
  /** Of young people: how old they turn this year. */
  readonly turns?: number
  /** Has written here before, so that her messages show at once. */
  readonly isKnown?: boolean
}

export const demoAccounts: readonly DemoAccount[] = [
  { role: 'participant', nickname: 'Månsten', avatar: 'moon', turns: 14 },
  { role: 'participant', nickname: 'Kaktusen', avatar: 'cactus', turns: 17, isKnown: true },
  { role: 'participant', nickname: 'Nattuggla', avatar: 'star', turns: 22, isKnown: true },
  { role: 'youth_worker', nickname: 'Samira', avatar: 'planet', title: 'Fritidsledare' },
  { role: 'youth_worker', nickname: 'Jonte', avatar: 'leaf', title: 'Fritidsledare' },
  { role: 'manager', nickname: 'Per', avatar: 'cloud', title: 'Enhetschef' },
  { role: 'analyst', nickname: 'Ingrid', avatar: 'mushroom', title: 'Utredare' },
  { role: 'admin', nickname: 'Amir', avatar: 'robot', title: 'Systemförvaltare' },
]

/** On duty in the demo, without being connected. */
export const demoAdults = ['Samira', 'Jonte']

/** Who is planned each evening of the demo's two weeks, while the rooms are open. */
export const demoRota = {
  who: demoAdults,
  from: '15:30',
  to: '21:15',
  /** On this weekday of the second week one of the two shifts is free: somebody is looked for. */
  freeWeekday: 5,
}

/** An analyst, who leads nobody there. */
export const demoReader = 'Ingrid'

const everyEvening = (from: string, to: string): WeeklyHours[] =>
  Array.from({ length: 7 }, (_, day) => ({ weekday: day + 1, from, to }))

const older: AgeBand[] = ['16-19', '20-25']
const common = { slowSeconds: 0, sensitive: false, language: 'sv' } as const

export const demoRooms: readonly RoomSettings[] = [
  {
    ...common,
    name: 'Soffan',
    description: 'Allt och inget. Börja här om du är ny.',
    icon: 'sofa',
    tone: 'lime',
    ageBands: ['13-15'],
    hours: everyEvening('16:00', '20:00'),
    reading: 'all',
  },
  {
    ...common,
    name: 'Spelhörnan',
    description: 'Spel, streams och sök medspelare.',
    icon: 'game',
    tone: 'sky',
    ageBands: older,
    hours: everyEvening('16:00', '21:00'),
    reading: 'newcomers',
  },
  {
    ...common,
    name: 'Tysta rummet',
    description: 'Lugnt tempo. Skriv när du vill, läs när du vill.',
    icon: 'moon',
    tone: 'lilac',
    ageBands: ['13-15'],
    hours: everyEvening('16:00', '20:00'),
    slowSeconds: 10,
    reading: 'all',
  },
  {
    ...common,
    name: 'Ateljén',
    description: 'Visa det du gör, eller det du tänker göra.',
    icon: 'brush',
    tone: 'peach',
    ageBands: older,
    hours: everyEvening('16:00', '21:00'),
    reading: 'newcomers',
  },
]
