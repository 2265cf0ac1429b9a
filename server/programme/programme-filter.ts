import { ageBands } from '@lyktan/shared/age-bands.ts'
import { languages } from '@lyktan/shared/languages.ts'
import { programmeDays } from '@lyktan/shared/programme.ts'
import type { ProgrammeQuery } from '@lyktan/shared/programme.ts'
import { accessPoints, sessionKinds } from '@lyktan/shared/session-choices.ts'
import { programmeAddress } from './addresses.ts'
import type { Html } from './html.ts'
import { html } from './html.ts'
import type { Occasions } from './occasions.ts'
import type { ProgrammeWords } from './words/sv.ts'

interface Asked {
  readonly query: ProgrammeQuery
  readonly found: Pick<Occasions, 'all' | 'themes'>
  readonly words: ProgrammeWords
}

type Choice = readonly [value: string, label: string]

/** The days as links, everything else as a form; both work without any script. */
export function programmeFilter(asked: Asked): Html {
  const { query, words } = asked
  return html`<div class="stack filters">
    ${dayLinks(asked)}
    <details${isChosen(query) && html` open=""`}>
      <summary>${words.filter}</summary>
      <form class="stack" method="get" action="/program">
        ${kept(query)}
        <div class="filterfields">${fieldsOf(asked).map(selectField)}</div>
        <p class="row">
          <button class="btn" type="submit">${words.show}</button>
          ${
            isChosen(query) &&
            html`<a class="btn sec" href="${programmeAddress(periodAlone(query))}">${words.showAll}</a>`
          }
        </p>
      </form>
    </details>
  </div>`
}

/** The same period with nothing chosen away. */
export const periodAlone = ({ vy, fran, lang }: ProgrammeQuery): Partial<ProgrammeQuery> => ({
  vy,
  fran,
  lang,
})

const isChosen = ({ kommun, typ, plats, stod, sprak, alder, tema }: ProgrammeQuery): boolean =>
  kommun.length + typ.length + stod.length > 0 || [plats, sprak, alder, tema].some((one) => one !== undefined)

function dayLinks({ query, words }: Asked): Html {
  // On phones the rest is left out: "Mån".
  const link = (dag: ProgrammeQuery['dag'], label: string, shortCharacters = 3) => {
    const isHere = dag.length === query.dag.length && dag.every((day) => query.dag.includes(day))
    return html`<li>
      <a
        class="chip day"
        href="${programmeAddress({ ...query, dag })}"
        ${isHere && html` aria-current="true"`}
        >${label.slice(0, shortCharacters)}<span class="rest">${label.slice(shortCharacters)}</span></a
      >
    </li>`
  }
  return html`<nav aria-label="${words.dayFilter}">
    <ul class="row daychoice" role="list">
      ${link([], words.allDays, words.allDays.indexOf(' '))}
      ${programmeDays.map((day) => link([day], words.days[day]))}
    </ul>
  </nav>`
}

/** What the form does not ask but must not lose. */
const kept = ({ vy, fran, dag, lang }: ProgrammeQuery): readonly Html[] =>
  Object.entries({ vy, fran, dag, lang }).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => html`<input type="hidden" name="${name}" value="${one}" />`),
  )

interface Field {
  readonly name: string
  readonly label: string
  readonly any: string
  readonly choices: readonly Choice[]
  readonly chosen: string | undefined
}

function fieldsOf(asked: Asked): readonly Field[] {
  return [...placeFields(asked), ...contentFields(asked), ...themeFields(asked)]
}

function placeFields({ query, found, words }: Asked): readonly Field[] {
  const { any, anywhere } = words
  const towns: readonly Choice[] = found.all.map(({ slug, name }) => [slug, name])
  const town = { name: 'kommun', label: words.municipality, any, choices: towns, chosen: query.kommun[0] }
  const choices: readonly Choice[] = [
    ['digital', words.digital],
    ['fysisk', words.physical],
  ]
  const place = { name: 'plats', label: words.place, any: anywhere, choices, chosen: query.plats }
  return towns.length > 1 ? [town, place] : [place]
}

function contentFields({ query, words }: Asked): readonly Field[] {
  const { any } = words
  const kinds = choicesOf(sessionKinds, words.kinds)
  const access = choicesOf(accessPoints, words.access)
  const spoken = choicesOf(languages, words.spoken)
  const ages: readonly Choice[] = ageBands.map((band) => [band, words.ageBand(band)])
  return [
    { name: 'typ', label: words.kind, any, choices: kinds, chosen: query.typ[0] },
    { name: 'stod', label: words.accessPoint, any, choices: access, chosen: query.stod[0] },
    { name: 'sprak', label: words.language, any, choices: spoken, chosen: query.sprak },
    { name: 'alder', label: words.age, any, choices: ages, chosen: query.alder },
  ]
}

function themeFields({ query, found, words }: Asked): readonly Field[] {
  const themes = [...new Set([...found.themes, ...(query.tema === undefined ? [] : [query.tema])])]
  if (themes.length === 0) return []
  const choices: readonly Choice[] = themes.map((theme) => [theme, theme])
  return [{ name: 'tema', label: words.theme, any: words.any, choices, chosen: query.tema }]
}

const choicesOf = <Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
): readonly Choice[] => values.map((value) => [value, names[value]])

function selectField({ name, label, any, choices, chosen }: Field): Html {
  const option = ([value, text]: Choice) =>
    html`<option value="${value}" ${value === chosen && html` selected=""`}>${text}</option>`
  return html`<p class="field">
    <label for="filter-${name}">${label}</label>
    <select id="filter-${name}" name="${name}">
      <option value="">${any}</option>
      ${choices.map(option)}
    </select>
  </p>`
}
