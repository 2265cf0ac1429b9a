import type { PlaceView } from '@lyktan/shared/members.ts'
import type { MunicipalityFacts } from './municipality-book.ts'

/** A municipality's place as anybody may see it. */
export function viewPlace(facts: MunicipalityFacts): PlaceView {
  const { messageHours, removedDays, accountMonths } = facts.settings.retention
  return {
    slug: facts.slug,
    name: facts.settings.placeName,
    municipality: facts.name,
    timeZone: facts.timeZone,
    languages: facts.languages,
    areas: facts.settings.areas,
    isDemo: facts.isDemo,
    keeps: { messageHours, removedDays, accountMonths },
  }
}
