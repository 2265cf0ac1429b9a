import type { ProgrammeQuery, ProgrammeSessionInput } from '@lyktan/shared/programme.ts'
import ical, {
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import type { ICalEventData } from 'ical-generator'
import type { Circumstances } from '../call.ts'
import { placeAddress, sessionAddress } from './addresses.ts'
import { whereOf } from './occasion-card.ts'
import type { Telling } from './occasion-card.ts'
import { occasionsOf } from './occasions.ts'
import type { Occasion } from './occasions.ts'
import { oneOccasion } from './one-occasion.ts'
import { wordsIn } from './words/words.ts'

const refreshSeconds = 3600

/** The programme as a calendar to subscribe to (RFC 5545). @throws Refusal 'bad-request', 'not-found' */
export async function programmeCalendar(call: Circumstances, query: ProgrammeQuery): Promise<string> {
  const { occasions, municipalities } = await occasionsOf(call, { query, unless: 'allt' })
  const telling = tellingOf(query.lang)
  const name = telling.words.nameList(municipalities.map((municipality) => municipality.name))
  return calendarOf(call, { occasions, name: telling.words.calendarName(name), telling })
}

/** One session as a calendar of its own. @throws Refusal 'not-found' */
export async function sessionCalendar(
  call: Circumstances,
  { sessionId, lang }: ProgrammeSessionInput,
): Promise<string> {
  const occasion = await oneOccasion(call, sessionId)
  const telling = tellingOf(lang)
  return calendarOf(call, { occasions: [occasion], name: occasion.item.title, telling })
}

const tellingOf = (lang: ProgrammeQuery['lang']): Telling => {
  const language = lang ?? 'sv'
  return { words: wordsIn[language], language, lang, namesMunicipality: true }
}

interface Told {
  readonly occasions: readonly Occasion[]
  readonly name: string
  readonly telling: Telling
}

function calendarOf(call: Circumstances, { occasions, name, telling }: Told): string {
  const calendar = ical({
    name: escaped(name),
    prodId: { company: 'Lyktan', product: 'Programme', language: telling.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshSeconds,
  })
  const origin = placeAddress(call.config)
  for (const occasion of occasions) calendar.createEvent(eventOf(occasion, telling, origin))
  return `${calendar.toString()}\r\n`.replace(/(\r\n)+$/, '\r\n')
}

/** The library writes every text as RFC 5545 (3.3.11) asks but the calendar's own name. */
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, String.raw`\$&`)

/**
 * The UID stays with the session however it is moved, and SEQUENCE grows, so that a calendar that has it moves its own entry. Times are
 * given in UTC: one moment for every reader, whatever zones her calendar knows. DTSTAMP is when the session was last changed.
 */
function eventOf(occasion: Occasion, telling: Telling, origin: string): ICalEventData {
  const { item } = occasion
  const { words } = telling
  const isOff = item.state === 'cancelled'
  const url = origin + sessionAddress(item.id)
  const address = item.place.kind === 'digital' ? words.online : whereOf(item, telling)
  return {
    id: `${item.id}@lyktan`,
    sequence: item.sequence,
    stamp: new Date(item.changedAt),
    lastModified: new Date(item.changedAt),
    start: new Date(item.startsAt),
    end: new Date(item.endsAt),
    summary: isOff ? `${words.cancelled}: ${item.title}` : item.title,
    description: [isOff ? item.cancelWords : null, item.text, url]
      .filter((text) => text !== null)
      .join('\n\n'),
    location: address,
    url,
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PUBLIC,
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: [{ name: words.kinds[item.kind] }],
  }
}
