import type { ProgrammeQuery } from '@lyktan/shared/programme.ts'
import type { Circumstances } from '../call.ts'
import { placeAddress, programmeAddress } from './addresses.ts'
import type { Frames } from './frames.ts'
import type { Html } from './html.ts'
import { html } from './html.ts'
import { occasionCard } from './occasion-card.ts'
import type { Telling } from './occasion-card.ts'
import { occasionsOf } from './occasions.ts'
import type { Occasion, Occasions } from './occasions.ts'
import { pageHead } from './page-head.ts'
import { weekNumberOf } from './period.ts'
import { programmeFilter } from './programme-filter.ts'
import { asHeading, dayAndMonth, daysFromTo, monthName, weekdayName, wholeDay } from './times.ts'
import { wordsIn } from './words/words.ts'

interface Drawn extends Telling {
  readonly query: ProgrammeQuery
  readonly found: Occasions
}

/** A week or a month of the open programme as a whole page. @throws Refusal 'bad-request', 'not-found' */
export async function programmePage(
  call: Circumstances,
  query: ProgrammeQuery,
  frames: Frames,
): Promise<string> {
  const found = await occasionsOf(call, { query, unless: 'vecka' })
  const language = query.lang ?? 'sv'
  const words = wordsIn[language]
  const drawn = { words, language, lang: query.lang, namesMunicipality: found.all.length > 1, query, found }
  const title = `${titleOf(drawn)} – ${words.title} – ${words.product}`
  const addressIn = (lang: 'sv' | 'en') => programmeAddress({ ...query, lang })
  return frames.fill(language, {
    title,
    meta: pageHead({
      language,
      title,
      description: leadOf(drawn),
      origin: placeAddress(call.config),
      addressIn,
      calendar: calendarAddress(query),
      type: 'website',
    }),
    main: mainOf(drawn),
    otherLanguage: addressIn(language === 'sv' ? 'en' : 'sv'),
    isDemo: found.municipalities.some(({ isDemo }) => isDemo),
  })
}

/** What somebody subscribes to: the same choices, without a period of its own. */
const calendarAddress = ({ vy: _vy, fran: _fran, ...rest }: ProgrammeQuery, path = '/program.ics'): string =>
  programmeAddress(rest, path)

const leadOf = ({ words, found }: Drawn): string => {
  const names = found.municipalities.map(({ name }) => name)
  return names.length === 0 ? words.leadAnywhere : words.lead(words.nameList(names))
}

function titleOf({ words, language, found: { period } }: Drawn): string {
  if (period.kind === 'manad') return asHeading(monthName(period.firstDay, language))
  return `${words.weekNumber(weekNumberOf(period.firstDay))}, ${daysFromTo(period, language)}`
}

function mainOf(drawn: Drawn): Html {
  const { words, query, found } = drawn
  return html`<div class="stack-s">
      <h1>${words.title}</h1>
      <p class="large">${leadOf(drawn)}</p>
    </div>
    ${periodChoice(drawn)} ${programmeFilter({ query, found, words })}
    <section class="stack" aria-labelledby="period">
      <h2 id="period">${titleOf(drawn)}</h2>
      <p class="muted">${words.count(found.occasions.length)}</p>
      ${found.themes.map((theme) => themeBanner(theme, drawn))} ${daysOf(drawn)}
    </section>
    ${takeAlong(drawn)}`
}

function periodChoice({ words, query, found: { period } }: Drawn): Html {
  const kind = period.kind === 'manad' ? 'manad' : 'vecka'
  const to = (change: Partial<ProgrammeQuery>) => programmeAddress({ ...query, ...change })
  const view = (vy: 'vecka' | 'manad', label: string) =>
    html`<a
      class="btn ${vy === kind ? '' : 'sec'}"
      href="${to({ vy })}"
      ${vy === kind && html` aria-current="true"`}
      >${label}</a
    >`
  const step = (fran: string | null, label: string) =>
    fran !== null && html`<a class="btn sec" href="${to({ vy: kind, fran })}">${label}</a>`
  const isNow = period.firstDay <= period.today && period.today <= period.lastDay
  return html`<nav class="row periods" aria-label="${words.period}">
    ${view('vecka', words.week)} ${view('manad', words.month)}
    <span class="row push">
      ${step(period.earlier, words.earlier[kind])}
      ${isNow ? null : step(period.today, words.thisPeriod[kind])} ${step(period.later, words.later[kind])}
    </span>
  </nav>`
}

const themeBanner = (theme: string, { words, query }: Drawn): Html =>
  html`<p class="note theme">
    <span
      ><span class="b">${words.theme}:</span>
      <a href="${programmeAddress({ ...query, tema: theme })}">${theme}</a></span
    >
  </p>`

/** Day by day; what lies before today waits folded, so that today is in sight at once. */
function daysOf(drawn: Drawn): Html {
  const { words, language, found } = drawn
  const { occasions, next, period } = found
  if (occasions.length === 0) {
    const then = next === null ? '' : words.noneThen(wholeDay(next, language))
    const link = next !== null && programmeAddress({ ...drawn.query, vy: drawn.query.vy, fran: next })
    return html`<div class="card stack-s">
      <p class="b">${words.none}</p>
      ${link !== false && html`<p><a href="${link}">${then}</a></p>`}
      <p><a href="${programmeAddress({ lang: drawn.lang })}">${words.showAll}</a></p>
    </div>`
  }
  const isNow = period.firstDay <= period.today && period.today <= period.lastDay
  const earlier = isNow ? occasions.filter(({ day }) => day < period.today) : []
  const rest = occasions.slice(earlier.length)
  return html`${
    earlier.length > 0 &&
    html`<details class="earlier">
      <summary>${words.earlierDays(earlier.length)}</summary>
      ${dayList(earlier, drawn)}
    </details>`
  }
  ${rest.length > 0 && dayList(rest, drawn)}`
}

function dayList(occasions: readonly Occasion[], drawn: Drawn): Html {
  const days = Map.groupBy(occasions, ({ day }) => day)
  return html`<div class="days">
    ${[...days].map(
      ([day, ofDay]) =>
        html`<section class="day" aria-labelledby="dag-${day}">
          <h3 id="dag-${day}">
            <span>${asHeading(weekdayName(day, drawn.language))}</span>
            <span class="small muted">${dayAndMonth(day, drawn.language)}</span>
          </h3>
          <ul class="events" role="list">
            ${ofDay.map((occasion) => occasionCard(occasion, drawn))}
          </ul>
        </section>`,
    )}
  </div>`
}

const takeAlong = ({ words, query }: Drawn): Html =>
  html`<section class="card stack-s" aria-labelledby="take-along">
    <h2 id="take-along">${words.takeAlong}</h2>
    <p>${words.takeAlongText}</p>
    <p class="row">
      <a class="btn sec" href="${calendarAddress(query)}">${words.subscribe}</a>
      <a class="btn quiet" href="${calendarAddress(query, '/program.json')}">${words.feed}</a>
    </p>
  </section>`
