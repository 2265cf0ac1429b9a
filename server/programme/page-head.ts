import type { Language } from '@lyktan/shared/languages.ts'
import { languages } from '@lyktan/shared/languages.ts'
import type { Html } from './html.ts'
import { html } from './html.ts'

interface Head {
  readonly language: Language
  readonly title: string
  readonly description: string
  /** Where the place is reached: `https://motesplats.example`. */
  readonly origin: string
  /** The address in each language, from the root. */
  readonly addressIn: (language: Language) => string
  /** The same as a calendar, from the root. */
  readonly calendar: string
  readonly type: 'website' | 'article'
  readonly extra?: Html
}

const localeOf = { sv: 'sv_SE', en: 'en_GB' } as const
const descriptionCharacters = 200

/** What a page of the programme says of itself: to search engines, to those who show a shared link (Open Graph), to calendars. */
export function pageHead(head: Head): Html {
  const { language, title, origin, addressIn } = head
  const canonical = origin + addressIn(language)
  const description = shortened(head.description)
  return html`<meta name="description" content="${description}" />
    <link rel="canonical" href="${canonical}" />
    ${languages.map(
      (one) => html`<link rel="alternate" hreflang="${one}" href="${origin + addressIn(one)}" />`,
    )}
    <link rel="alternate" type="text/calendar" href="${head.calendar}" />
    <meta property="og:type" content="${head.type}" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${canonical}" />
    <meta property="og:site_name" content="Lyktan" />
    <meta property="og:locale" content="${localeOf[language]}" />
    ${head.extra ?? null}`
}

/** One line that ends where a word ends. */
function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= descriptionCharacters) return line
  const cut = line.slice(0, descriptionCharacters)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`
}
