import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'
import { ageBand } from '@lyktan/moderation/age-band.ts'
import { suggestNicknames } from '../access/nickname-suggestions.ts'
import { suggestPassphrase } from '../access/passphrase.ts'
import type { Circumstances } from '../call.ts'
import { swedishYear } from '../members/member-facts.ts'
import { viewPlace } from '../municipalities/municipality.view.ts'
import { findInvitation } from './find-invitation.ts'

const youngest = 13
const oldest = 25

/**
 * What a card opens, told before anything is asked. Nothing is stored about the look.
 * @throws Refusal 'invitation'
 */
export async function checkInvitation(
  call: Circumstances,
  input: EndpointInput<'invitation:check'>,
): Promise<EndpointAnswers['invitation:check']> {
  const { place, ageBand: band } = await findInvitation(call, input.code)
  return {
    offer: {
      place: viewPlace(place),
      ageBand: band,
      birthYears: birthYearsOf(band, { year: swedishYear(call.now), minimumAge: place.settings.minimumAge }),
      passphraseSuggestion: suggestPassphrase(),
      nicknameSuggestions: await suggestNicknames(place),
    },
  }
}

/** The birth years of a band this year, the oldest person's first. */
function birthYearsOf(band: AgeBand, { year, minimumAge }: { year: number; minimumAge: number }): number[] {
  const years = Array.from({ length: oldest - youngest + 1 }, (_, index) => year - oldest + index)
  return years.filter((birthYear) => year - birthYear >= minimumAge && ageBand(birthYear, { year }) === band)
}
