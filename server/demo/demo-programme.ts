import { ageBands } from '@lyktan/shared/age-bands.ts'
import type { SessionDraft } from '@lyktan/shared/sessions.ts'

/** A session of the demo: what it is, on which weekday (1 is Monday) and when, by the clock on the wall. */
export interface DemoSession {
  readonly weekday: number
  /** Of three weeks: in which; every one unless told. */
  readonly weeks?: readonly number[]
  readonly from: string
  readonly to: string
  readonly draft: Pick<SessionDraft, 'kind' | 'title' | 'text' | 'place'> & Partial<SessionDraft>
}

/** What each session has unless it says otherwise. */
export const demoDefaults = {
  ageBands: [...ageBands],
  language: 'sv',
  access: ['read-aloud', 'easy-read'],
  accessNote: null,
  capacity: null,
  signUp: 'none',
  sensitive: false,
  themeWeek: null,
  youthLed: false,
  templateId: null,
  riskChecked: true,
  isPublished: true,
} as const

const digital = { kind: 'digital' } as const

/** Three ordinary weeks in Lindåsa. */
export const demoProgramme: readonly DemoSession[] = [
  {
    weekday: 1,
    from: '16:00',
    to: '18:00',
    draft: {
      kind: 'homework',
      title: 'Pluggstugan',
      text: 'Ta med det du har fastnat på. Vi räknar och läser tillsammans.\n\nDu kan också bara sitta med.',
      place: digital,
      ageBands: ['13-15', '16-19'],
    },
  },
  {
    weekday: 2,
    from: '18:00',
    to: '19:30',
    draft: {
      kind: 'create',
      title: 'Rita ihop',
      text: 'Vi ritar på samma tavla, en liten bit var. Ingen behöver kunna rita.',
      place: digital,
      capacity: 12,
      signUp: 'open',
    },
  },
  {
    weekday: 3,
    from: '16:00',
    to: '19:00',
    draft: {
      kind: 'pop-up',
      title: 'Mobila mötesplatsen',
      text: 'Bussen står vid skolan. Fika, spel och någon att prata med. Här får du kortet till Hänget.',
      place: { kind: 'physical', address: 'Sjöby skola, Skolvägen 2' },
      access: ['step-free', 'companion-welcome'],
      accessNote: 'Bussen har ramp.',
    },
  },
  {
    weekday: 4,
    from: '18:30',
    to: '20:00',
    draft: {
      kind: 'quiz',
      title: 'Torsdagsquiz',
      text: 'Vi gissar tillsammans. Det går inte på tid, och frågorna läses upp.',
      place: digital,
    },
  },
  {
    weekday: 5,
    from: '17:00',
    to: '20:30',
    draft: {
      kind: 'game',
      title: 'Brädspelskväll',
      text: 'Vi har spelen. Kom till biblioteket eller var med på nätet.',
      place: { kind: 'both', address: 'Biblioteket, Storgatan 1' },
      access: ['step-free', 'accessible-toilet', 'quiet-corner', 'companion-welcome'],
      ageBands: ['16-19', '20-25'],
      capacity: 20,
      signUp: 'open',
      youthLed: true,
    },
  },
  {
    weekday: 6,
    weeks: [1],
    from: '15:00',
    to: '17:00',
    draft: {
      kind: 'theme',
      title: 'Ljus i mörkret',
      text: 'Vi gör lyktor av det som finns hemma och pratar om hur man tar sig igenom november.',
      place: digital,
      themeWeek: 'Ljusveckan',
      access: ['captions', 'read-aloud'],
    },
  },
  {
    weekday: 7,
    weeks: [0, 2],
    from: '17:00',
    to: '18:30',
    draft: {
      kind: 'group',
      title: 'Regnbågsgruppen',
      text: 'För dig som är hbtqi, eller undrar. Ingen ser vem som är med.',
      place: digital,
      ageBands: ['16-19', '20-25'],
      capacity: 10,
      signUp: 'approval',
      sensitive: true,
    },
  },
]
