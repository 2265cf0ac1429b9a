const dayMs = 24 * 3_600_000

/**
 * Days after a report on which to ask what became of it: the board must decide within 14 days and answers within a week of that
 * (SoL 19:6, 20:1-2).
 */
export const reminderDays = [14, 21] as const
export type ReminderDay = (typeof reminderDays)[number]

/** What of a concern decides when to remind. */
export interface ReportFacts {
  readonly reportedAt: Date | null
  /** The social services have said whether they open an inquiry. */
  readonly isAnswered: boolean
  readonly isClosed: boolean
}

export interface Reminder {
  readonly day: ReminderDay
  readonly dueAt: Date
  readonly isDue: boolean
}

/** When to ask; nothing before a report, after an answer, or when it is closed. */
export function remindersOf(
  { reportedAt, isAnswered, isClosed }: ReportFacts,
  now: Date,
): readonly Reminder[] {
  if (reportedAt === null || isAnswered || isClosed) return []
  return reminderDays.map((day) => {
    const dueAt = new Date(reportedAt.getTime() + day * dayMs)
    return { day, dueAt, isDue: dueAt.getTime() <= now.getTime() }
  })
}

/** Who is in charge is told of each day once, however often this is asked and however late. */
export function remindersToTell(
  facts: ReportFacts,
  told: readonly number[],
  now: Date,
): readonly ReminderDay[] {
  return remindersOf(facts, now)
    .filter(({ day, isDue }) => isDue && !told.includes(day))
    .map(({ day }) => day)
}

/** How long a number of the municipality may be trusted after somebody has checked it, days. */
export const contactDays = 90

/** @param checkedOn "2026-11-20" */
export function isContactOld(checkedOn: string, now: Date): boolean {
  return now.getTime() - new Date(`${checkedOn}T00:00:00.000Z`).getTime() > contactDays * dayMs
}
