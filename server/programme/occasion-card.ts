import type { Language } from '@lyktan/shared/languages.ts'
import type { ProgrammeItem } from '@lyktan/shared/sessions.ts'
import type { ProgrammeQuery } from '@lyktan/shared/programme.ts'
import { inLanguage, sessionAddress } from './addresses.ts'
import type { Html } from './html.ts'
import { html } from './html.ts'
import type { Occasion } from './occasions.ts'
import { clockTime } from './times.ts'
import type { ProgrammeWords } from './words/sv.ts'

/** In whose words, and what the reader has chosen. */
export interface Telling {
  readonly words: ProgrammeWords
  readonly language: Language
  /** What the address says; links keep it. */
  readonly lang: ProgrammeQuery['lang']
  /** Told where there are several. */
  readonly namesMunicipality: boolean
}

const accessShown = 3

/** One session in a list: when, what, where, for whom; the whole card leads to its page. */
export function occasionCard({ item, timeZone }: Occasion, telling: Telling): Html {
  const { words, lang } = telling
  const isOff = item.state === 'cancelled'
  const title = isOff ? html`<s>${item.title}</s>` : html`${item.title}`
  return html`<li class="event${isOff && ' off'}">
    <p class="when kind-${item.kind}">
      <time datetime="${item.startsAt}">${clockTime(item.startsAt, timeZone)}</time>
      <span>–<time datetime="${item.endsAt}">${clockTime(item.endsAt, timeZone)}</time></span>
    </p>
    <div>
      <h4><a href="${inLanguage(sessionAddress(item.id), lang)}">${title}</a></h4>
      <p class="small muted">${whereOf(item, telling)}</p>
    </div>
    <ul class="chips" role="list">
      ${stateChip(item, words)} ${chipsOf(item, telling).map((chip) => html`<li class="chip">${chip}</li>`)}
    </ul>
  </li>`
}

/** "Hänget i Lindåsa, Storgatan 1", or that it is online. */
export function whereOf(
  { place, municipality }: ProgrammeItem,
  { words, namesMunicipality }: Telling,
): string {
  const spot = place.kind === 'digital' ? words.digital : (place.address ?? words.physical)
  const both = place.kind === 'both' ? `${spot}, ${words.digital.toLocaleLowerCase()}` : spot
  return namesMunicipality ? `${both} · ${municipality.name}` : both
}

/** What has become of it, when that is worth saying. */
export function stateChip({ state }: ProgrammeItem, words: ProgrammeWords): Html | null {
  const said = words.states[state]
  if (said === null) return null
  const tone = state === 'cancelled' ? ' bad' : state === 'ended' ? ' line' : ' ok'
  return html`<li class="chip${tone}">${said}</li>`
}

function chipsOf(item: ProgrammeItem, { words, language }: Telling): readonly string[] {
  return [
    words.kinds[item.kind],
    item.ageBands.length === 3 ? words.ageBand('13-25') : item.ageBands.map(words.ageBand).join(', '),
    ...(item.language === language ? [] : [words.spoken[item.language]]),
    ...(item.signUp === 'none' ? [] : [words.needsSignUp]),
    ...(item.youthLed ? [words.youthLed] : []),
    ...item.access.slice(0, accessShown).map((point) => words.access[point]),
    ...(item.access.length > accessShown ? [`+${item.access.length - accessShown}`] : []),
  ]
}
