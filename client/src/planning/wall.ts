import { plusDays } from '@lyktan/shared/weeks.ts'

/** What the wall shows at an instant: '2026-11-26T18:00'. */
export function wallOf(iso: string | Date, timeZone: string): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(iso))
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(iso))
  return `${day}T${clock}`
}

const asUtc = (wall: string): number => Date.parse(`${wall}:00Z`)

/** The instant at which the wall shows a time, ISO. In an hour that the spring change skips, the instant an hour later on the wall. */
export function instantOf(wall: string, timeZone: string): string {
  const wished = asUtc(wall)
  let at = wished
  // The first step finds how far ahead the wall is; the second mends it when a change of the clock lies between.
  for (let step = 0; step < 2; step += 1) at += wished - asUtc(wallOf(new Date(at), timeZone))
  return new Date(at).toISOString()
}

/** Minutes from one time of day to another, over midnight when the second is not later. */
export function minutesBetween(from: string, to: string): number {
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
  const length = minutes(to) - minutes(from)
  return length > 0 ? length : length + 1440
}

/** The time of day so many minutes later. */
export function clockAfter(from: string, minutes: number): string {
  const end = (Number(from.slice(0, 2)) * 60 + Number(from.slice(3)) + minutes) % 1440
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`
}

/** Both ends of a session on a date, ISO; over midnight when it ends before it begins. */
export function spanOf(
  { date, from, to }: { readonly date: string; readonly from: string; readonly to: string },
  timeZone: string,
): { readonly startsAt: string; readonly endsAt: string } {
  const endDate = to > from ? date : plusDays(date, 1)
  return {
    startsAt: instantOf(`${date}T${from}`, timeZone),
    endsAt: instantOf(`${endDate}T${to}`, timeZone),
  }
}
