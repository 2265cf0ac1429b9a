import type { ProgrammeSessionInput } from '@lyktan/shared/programme.ts'
import type { Circumstances } from '../call.ts'
import { inLanguage, placeAddress, programmeAddress, sessionAddress } from './addresses.ts'
import { eventData } from './event-data.ts'
import type { Frames } from './frames.ts'
import type { Html } from './html.ts'
import { dataBlock, html } from './html.ts'
import { stateChip, whereOf } from './occasion-card.ts'
import type { Telling } from './occasion-card.ts'
import type { Occasion } from './occasions.ts'
import { oneOccasion } from './one-occasion.ts'
import { pageHead } from './page-head.ts'
import { asHeading, whenOf } from './times.ts'
import { wordsIn } from './words/words.ts'

/** One session to read, to share and to go to. A cancelled one stays, and says so first. @throws Refusal 'not-found' */
export async function sessionPage(
  call: Circumstances,
  { sessionId, lang }: ProgrammeSessionInput,
  frames: Frames,
): Promise<string> {
  const occasion = await oneOccasion(call, sessionId)
  const language = lang ?? 'sv'
  const words = wordsIn[language]
  const telling = { words, language, lang, namesMunicipality: true }
  const origin = placeAddress(call.config)
  const name = titleOf(occasion, telling)
  const addressIn = (one: 'sv' | 'en') => inLanguage(sessionAddress(sessionId), one)
  return frames.fill(language, {
    title: `${name} – ${words.title} – ${words.product}`,
    meta: pageHead({
      language,
      title: name,
      description: `${whenOf(occasion, language)}. ${occasion.item.text}`,
      origin,
      addressIn,
      calendar: sessionAddress(sessionId, '.ics'),
      type: 'article',
      extra: dataBlock(eventData(occasion, origin)),
    }),
    main: mainOf(occasion, telling),
    otherLanguage: addressIn(language === 'sv' ? 'en' : 'sv'),
    isDemo: occasion.municipality.isDemo,
  })
}

/** "Inställt: Quiz": nobody reads further before she knows. */
export const titleOf = ({ item }: Occasion, { words }: Telling): string =>
  item.state === 'cancelled' ? `${words.cancelled}: ${item.title}` : item.title

/** What a leader wrote, in its paragraphs and lines. */
export const paragraphs = (text: string, language: string): readonly Html[] =>
  text
    .split(/\n{2,}/)
    .map(
      (paragraph) =>
        html`<p lang="${language}">
          ${paragraph.split('\n').map((line, at) => (at === 0 ? line : html`<br />${line}`))}
        </p>`,
    )

function mainOf(occasion: Occasion, telling: Telling): Html {
  const { item } = occasion
  const { words, lang } = telling
  return html`<article class="stack-l session">
    <div class="stack-s">
      <p><a href="${programmeAddress({ lang })}">${words.back}</a></p>
      <h1>${titleOf(occasion, telling)}</h1>
      <ul class="row" role="list">
        ${stateChip(item, words)}
        <li class="chip">${words.kinds[item.kind]}</li>
        ${item.youthLed && html`<li class="chip sun">${words.youthLed}</li>`}
        ${item.themeWeek !== null && html`<li class="chip brand">${item.themeWeek}</li>`}
      </ul>
    </div>
    ${item.state === 'cancelled' && cancellation(occasion, telling)}
    <div class="sessiongrid">
      <div class="stack large">${paragraphs(item.text, item.language)}</div>
      <div class="stack sessionfacts">${factsOf(occasion, telling)} ${actions(occasion, telling)}</div>
      ${steps(occasion, telling)}
    </div>
  </article>`
}

const cancellation = ({ item }: Occasion, { words }: Telling): Html =>
  html`<div class="note bad">
    <div class="stack-s">
      <p class="b">${words.cancelledLead}</p>
      ${item.cancelWords !== null && html`<p>${item.cancelWords}</p>`}
    </div>
  </div>`

function factsOf(occasion: Occasion, telling: Telling): Html {
  const { item } = occasion
  const { words, language } = telling
  const names = words.nameList(item.leaders.map(({ name }) => name))
  const signUp = [
    words.signUp[item.signUp],
    ...(item.capacity === null ? [] : [words.capacity(item.capacity)]),
  ]
  const access = item.access.map((point) => words.access[point]).join(', ')
  const rows: readonly (readonly [label: string, text: string])[] = [
    [words.when, asHeading(whenOf(occasion, language))],
    [
      words.where,
      item.place.kind === 'digital' ? `${words.online} · ${item.municipality.name}` : whereOf(item, telling),
    ],
    [words.who, item.ageBands.map(words.ageBand).join(', ')],
    [words.language, words.spoken[item.language]],
    [words.accessPoint, [access, item.accessNote ?? ''].filter((part) => part !== '').join('. ')],
    [words.howSignUp, signUp.join(' ')],
    [words.leaders, names],
  ]
  return html`<dl class="card facts">
    ${rows
      .filter(([, text]) => text !== '')
      .map(
        ([label, text]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
  </dl>`
}

function actions({ item }: Occasion, { words, lang }: Telling): Html {
  const isAhead = item.state !== 'cancelled' && item.state !== 'ended'
  return html`<p class="row">
    ${isAhead && item.place.kind !== 'physical' && html`<a class="btn big" href="/traff/${item.id}">${words.toSignUp}</a>`}
    ${
      isAhead &&
      item.place.kind === 'physical' &&
      item.signUp !== 'none' &&
      html`<a class="btn big" href="/traff/${item.id}">${words.howSignUp}</a>`
    }
    <a class="btn sec" href="${sessionAddress(item.id, '.ics')}">${words.toCalendar}</a>
    <a class="btn quiet" href="${inLanguage(sessionAddress(item.id, '/affisch'), lang)}">${words.toPoster}</a>
  </p>`
}

function steps({ item }: Occasion, { words }: Telling): Html | false {
  if (item.state === 'cancelled' || item.state === 'ended') return false
  const ways = item.place.kind === 'physical' ? words.stepsOnSite : words.steps
  return html`<section class="card stack-s" aria-labelledby="steps">
    <h2 id="steps">${words.stepsHeading}</h2>
    <ol class="howto">
      ${ways.map((step) => html`<li>${step}</li>`)}
    </ol>
  </section>`
}
