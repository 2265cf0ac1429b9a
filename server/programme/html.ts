/** Text that is markup already: nothing in it is escaped again. */
export interface Html {
  readonly html: string
}

type Part = string | number | Html | null | false | readonly Part[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)

function written(part: Part): string {
  if (part === null || part === false) return ''
  if (typeof part === 'string') return escape(part)
  if (typeof part === 'number') return String(part)
  return 'html' in part ? part.html : part.map(written).join('')
}

/** Markup from a template: every text that is put in is escaped, for content and for quoted attributes alike. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const made = texts.reduce((so, text, at) => so + written(parts[at - 1] ?? null) + text)
  return { html: made }
}

/** Markup that was made elsewhere by us: never of anything that a person wrote. */
export const ready = (text: string): Html => ({ html: text })

/**
 * Data for machines in a page. Such a block is no script, so the content security policy lets it stand; `<` and its like are
 * written as signs of JSON, so that no text in it can end the block.
 */
export const dataBlock = (data: object): Html => ({
  html: `<script type="application/ld+json">${JSON.stringify(data).replaceAll(/[<>&\u2028\u2029]/g, hex)}</script>`,
})

const hex = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
