import type { ProgrammeSessionInput } from '@lyktan/shared/programme.ts'
import { toString as drawQr } from 'qrcode'
import type { Circumstances } from '../call.ts'
import { inLanguage, placeAddress, sessionAddress } from './addresses.ts'
import type { Frames } from './frames.ts'
import type { Html } from './html.ts'
import { html, ready } from './html.ts'
import { whereOf } from './occasion-card.ts'
import { oneOccasion } from './one-occasion.ts'
import { pageHead } from './page-head.ts'
import { paragraphs, titleOf } from './session-page.ts'
import { asHeading, hoursOf, wholeDay } from './times.ts'
import { wordsIn } from './words/words.ts'

/** A poster of one session to print on one sheet, with a QR code that leads to its page. @throws Refusal 'not-found' */
export async function posterPage(
  call: Circumstances,
  { sessionId, lang }: ProgrammeSessionInput,
  frames: Frames,
): Promise<string> {
  const occasion = await oneOccasion(call, sessionId)
  const { item, day, municipality } = occasion
  const language = lang ?? 'sv'
  const words = wordsIn[language]
  const telling = { words, language, lang, namesMunicipality: true }
  const origin = placeAddress(call.config)
  const address = origin + sessionAddress(sessionId)
  const name = titleOf(occasion, telling)
  const addressIn = (one: 'sv' | 'en') => inLanguage(sessionAddress(sessionId, '/affisch'), one)
  return frames.fill(language, {
    title: `${name} – ${words.toPoster} – ${words.product}`,
    meta: pageHead({
      language,
      title: name,
      description: item.text,
      origin,
      addressIn,
      calendar: sessionAddress(sessionId, '.ics'),
      type: 'article',
      extra: html`<meta name="robots" content="noindex" />`,
    }),
    main: html`<p class="row noprint">
        <a href="${inLanguage(sessionAddress(sessionId), lang)}">${item.title}</a>
        <button class="btn" type="button" data-prints="">${words.print}</button>
        <span class="small muted noscript">${words.printHint}</span>
      </p>
      <article class="poster">
        <p class="posterplace">${item.municipality.placeName} · ${item.municipality.name}</p>
        <h1>${name}</h1>
        <p class="posterwhen">${asHeading(wholeDay(day, language))}<br />${hoursOf(occasion)}</p>
        <p class="posterwhere">${item.place.kind === 'digital' ? words.online : whereOf(item, telling)}</p>
        <div class="stack-s postertext">${paragraphs(item.text, item.language)}</div>
        <p>
          ${item.ageBands.map(words.ageBand).join(', ')}.
          ${item.access.map((point) => words.access[point]).join(', ')}
        </p>
        <div class="posterscan">
          ${await qrCode(address, words.qr(address))}
          <p><span class="b">${words.scan}</span><br />${address}</p>
        </div>
      </article>`,
    otherLanguage: addressIn(language === 'sv' ? 'en' : 'sv'),
    isDemo: municipality.isDemo,
  })
}

/** Drawn as lines in the page itself: sharp on paper, and nothing to fetch. */
async function qrCode(address: string, label: string): Promise<Html> {
  const drawing = await drawQr(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })
  return html`<figure class="qr" role="img" aria-label="${label}">${ready(drawing.trim())}</figure>`
}
