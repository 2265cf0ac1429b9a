import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { MemberId, SeriesId, SessionId, TemplateId } from '@lyktan/shared/ids.ts'
import type { Language } from '@lyktan/shared/languages.ts'
import type { AccessPoint, PlaceKind, SessionKind, SignUpKind } from '@lyktan/shared/session-choices.ts'
import type { SeriesContent, SeriesView } from '@lyktan/shared/series.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'
import type { TemplateContent } from '@lyktan/shared/templates.ts'
import { plusDays } from '@lyktan/shared/weeks.ts'

import { repeatOf, termEnd } from './repeat.ts'
import type { Repeat } from './repeat.ts'
import { clockAfter, wallOf } from './wall.ts'

/** A session while it is being written: numbers and times are still what was typed. */
export interface PlanDraft {
  readonly title: string
  readonly kind: SessionKind
  readonly text: string
  readonly ageBands: readonly AgeBand[]
  readonly language: Language
  readonly placeKind: PlaceKind
  readonly address: string
  readonly access: readonly AccessPoint[]
  readonly accessNote: string
  readonly capacity: string
  readonly signUp: SignUpKind
  readonly sensitive: boolean
  readonly themeWeek: string
  readonly youthLed: boolean
  readonly hosts: readonly MemberId[]
  readonly templateId: TemplateId | null
  readonly isPublished: boolean
  readonly date: string
  readonly from: string
  readonly to: string
  readonly repeat: Repeat
  readonly lastDate: string
  readonly restSchool: boolean
  readonly restPublic: boolean
  readonly skipped: readonly string[]
  /** What is to be thought through, and what of it has been. */
  readonly riskPoints: readonly string[]
  readonly ticked: readonly string[]
}

/** What is being planned: something new, or one that is there, with the series that it comes from. */
export interface Planned {
  readonly sessionId: SessionId
  readonly version: number
  readonly seriesId: SeriesId | null
  readonly series: SeriesView | null
}

/** A new one with what is usual, a week from a day. */
export function newDraft(today: string, me: MemberId | null, riskPoints: readonly string[]): PlanDraft {
  const date = plusDays(today, 7)
  return {
    title: '',
    kind: 'hang-out',
    text: '',
    ageBands: ['13-15', '16-19'],
    language: 'sv',
    placeKind: 'digital',
    address: '',
    access: ['captions'],
    accessNote: '',
    capacity: '',
    signUp: 'none',
    sensitive: false,
    themeWeek: '',
    youthLed: false,
    hosts: me === null ? [] : [me],
    templateId: null,
    isPublished: true,
    date,
    from: '18:00',
    to: '20:00',
    repeat: 'never',
    lastDate: termEnd(date),
    restSchool: true,
    restPublic: true,
    skipped: [],
    riskPoints,
    ticked: [],
  }
}

/** What a template says takes the place of what was typed; when, who and where stay. */
export function withTemplate(draft: PlanDraft, id: TemplateId, template: TemplateContent): PlanDraft {
  const { kind, title, text, ageBands, language, access, accessNote, capacity, signUp } = template
  const { sensitive, youthLed, placeKind, minutes, riskPoints } = template
  return {
    ...draft,
    kind,
    title,
    text,
    ageBands,
    language,
    access,
    signUp,
    sensitive,
    youthLed,
    placeKind,
    riskPoints,
    accessNote: accessNote ?? '',
    capacity: capacity === null ? '' : String(capacity),
    templateId: id,
    to: clockAfter(draft.from, minutes),
    ticked: [],
  }
}

/** One that is there, as the form shows it. */
export function draftOf(
  session: SessionView,
  {
    timeZone,
    series,
    riskPoints,
  }: { timeZone: string; series: SeriesView | null; riskPoints: readonly string[] },
): PlanDraft {
  const { kind, title, text, ageBands, language, place, access, accessNote, capacity, signUp } = session
  const from = wallOf(session.startsAt, timeZone)
  const date = from.slice(0, 10)
  return {
    kind,
    title,
    text,
    ageBands,
    language,
    access,
    signUp,
    sensitive: session.sensitive,
    placeKind: place.kind,
    address: place.address ?? '',
    accessNote: accessNote ?? '',
    capacity: capacity === null ? '' : String(capacity),
    themeWeek: session.themeWeek ?? '',
    youthLed: session.staff?.youthLed.isClaimed ?? session.youthLed,
    hosts: session.hosts.map(({ id }) => id),
    templateId: session.templateId,
    isPublished: session.staff?.isPublished ?? true,
    date,
    from: from.slice(11),
    to: wallOf(session.endsAt, timeZone).slice(11),
    ...repeatingOf(series, date),
    riskPoints,
    ticked: session.staff?.riskCheck ? riskPoints : [],
  }
}

/** How it repeats; what comes once repeats as a new one would. */
function repeatingOf(series: SeriesView | null, date: string) {
  if (series === null)
    return {
      repeat: 'never',
      lastDate: termEnd(date),
      restSchool: true,
      restPublic: true,
      skipped: [],
    } as const
  return {
    repeat: repeatOf(series.rule) ?? 'never',
    lastDate: series.lastDate,
    restSchool: series.restsIn.includes('school-holiday'),
    restPublic: series.restsIn.includes('public-holiday'),
    skipped: [],
  } as const
}

/** One more like it, on the same weekday from now on: its risks are to be thought through anew. */
export function draftAfter(draft: PlanDraft, today: string): PlanDraft {
  let date = draft.date
  while (date <= today) date = plusDays(date, 7)
  if (date === draft.date) date = plusDays(date, 7)
  return { ...draft, date, repeat: 'never', lastDate: termEnd(date), skipped: [], ticked: [] }
}

/** What every session of it is, as the server takes it. */
export function contentOf(draft: PlanDraft): SeriesContent {
  const { kind, title, text, language, signUp, sensitive, youthLed, templateId, isPublished } = draft
  const { placeKind, address } = draft
  return {
    kind,
    title,
    text,
    language,
    signUp,
    sensitive,
    youthLed,
    templateId,
    isPublished,
    ageBands: [...draft.ageBands],
    access: [...draft.access],
    hosts: [...draft.hosts],
    place: placeKind === 'digital' ? { kind: 'digital' } : { kind: placeKind, address },
    accessNote: draft.accessNote.trim() === '' ? null : draft.accessNote,
    capacity: draft.capacity.trim() === '' ? null : Number(draft.capacity),
    themeWeek: draft.themeWeek.trim() === '' ? null : draft.themeWeek,
    riskChecked: isRiskChecked(draft),
  }
}

export const isRiskChecked = ({ riskPoints, ticked }: Pick<PlanDraft, 'riskPoints' | 'ticked'>): boolean =>
  riskPoints.every((point) => ticked.includes(point))
