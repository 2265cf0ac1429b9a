import { sessionAddress } from './addresses.ts'
import type { Occasion } from './occasions.ts'

const vocabulary = 'https://schema.org'
const agesOf = { '13-15': [13, 15], '16-19': [16, 19], '20-25': [20, 25] } as const

/** A session as schema.org's Event, for search engines. Nobody is named in it. */
export function eventData({ item }: Pick<Occasion, 'item'>, origin: string): object {
  const { municipality, place } = item
  const url = origin + sessionAddress(item.id)
  const ages = item.ageBands.flatMap((band) => agesOf[band])
  return {
    '@context': vocabulary,
    '@type': 'Event',
    '@id': url,
    url,
    name: item.title,
    description: item.text,
    startDate: item.startsAt,
    endDate: item.endsAt,
    eventStatus: `${vocabulary}/${item.state === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `${vocabulary}/${attendanceModes[place.kind]}`,
    location: locationsOf({ item }, url),
    organizer: {
      '@type': 'Organization',
      name: `${municipality.placeName}, ${municipality.name}`,
      url: origin,
    },
    inLanguage: item.language,
    isAccessibleForFree: true,
    typicalAgeRange: `${Math.min(...ages)}-${Math.max(...ages)}`,
    ...(item.capacity === null ? {} : { maximumAttendeeCapacity: item.capacity }),
  }
}

const attendanceModes = {
  digital: 'OnlineEventAttendanceMode',
  physical: 'OfflineEventAttendanceMode',
  both: 'MixedEventAttendanceMode',
} as const

function locationsOf(
  { item: { place, municipality } }: Pick<Occasion, 'item'>,
  url: string,
): readonly object[] {
  const online = { '@type': 'VirtualLocation', url }
  const onSite = {
    '@type': 'Place',
    name: municipality.placeName,
    address: {
      '@type': 'PostalAddress',
      ...(place.address === null ? {} : { streetAddress: place.address }),
      addressLocality: municipality.name,
    },
  }
  if (place.kind === 'both') return [online, onSite]
  return [place.kind === 'digital' ? online : onSite]
}
