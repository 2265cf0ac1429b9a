import ICAL from 'ical.js'
import nodeIcal from 'node-ical'

/** One occurrence as somebody is told it: which, from when and until when, and whether it is cancelled. */
interface Told {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly isOff: boolean
}

const sorted = (all: readonly Told[]): readonly Told[] =>
  all.toSorted((one, other) => one.from.localeCompare(other.from) || one.id.localeCompare(other.id))

/** What the cards of a page tell. */
export function toldByPage(page: string): readonly Told[] {
  const cards = page.split('<li class="event').slice(1)
  return sorted(
    cards.map((card) => ({
      id: /\/program\/([\w-]+)/.exec(card)?.[1] ?? '',
      from: /<time datetime="([^"]+)"/.exec(card)?.[1] ?? '',
      to: /–<time datetime="([^"]+)"/.exec(card)?.[1] ?? '',
      isOff: card.startsWith(' off'),
    })),
  )
}

/** What a calendar that reads by ical.js shows. */
export function toldToIcalJs(calendar: string): readonly (Told & { readonly sequence: number })[] {
  const whole = new ICAL.Component(ICAL.parse(calendar))
  return whole
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .map((event) => ({
      id: event.uid.replace('@lyktan', ''),
      from: event.startDate.toJSDate().toISOString(),
      to: event.endDate.toJSDate().toISOString(),
      isOff: event.component.getFirstPropertyValue('status') === 'CANCELLED',
      sequence: event.sequence,
    }))
}

/** What one that reads by node-ical shows. */
export function toldToNodeIcal(calendar: string): readonly Told[] {
  return sorted(
    Object.values(nodeIcal.sync.parseICS(calendar)).flatMap((part) =>
      part?.type === 'VEVENT'
        ? [
            {
              id: part.uid.replace('@lyktan', ''),
              from: part.start.toISOString(),
              to: part.end?.toISOString() ?? '',
              isOff: part.status === 'CANCELLED',
            },
          ]
        : [],
    ),
  )
}
