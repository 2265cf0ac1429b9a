import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Language } from '@lyktan/shared/languages.ts'
import type { Html } from './html.ts'
import { html } from './html.ts'

/** What goes into the frame around a page of the programme. */
export interface Filling {
  readonly title: string
  /** What stands in the head besides the frame's own. */
  readonly meta: Html
  readonly main: Html
  /** Where the same page is in the other language. */
  readonly otherLanguage: string
  /** Nothing here is for real. */
  readonly isDemo: boolean
}

/** The frames that `client/build.ts` drew, from the same parts as every other page. */
export interface Frames {
  fill(language: Language, filling: Filling): Promise<string>
}

const places = /%(title|meta|main|other-language|demo)%/

/** @param folder the built pages. Read at the first visit; a frame that is not there is a fault of the build, said then. */
export function createFrames(folder: string): Frames {
  const known = new Map<Language, Promise<readonly string[]>>()
  const frameOf = (language: Language) => {
    const before = known.get(language)
    if (before !== undefined) return before
    const reading = readFile(join(folder, '.frames', `programme.${language}.html`), 'utf8').then((frame) =>
      frame.replace('id="demo-note" hidden=""', 'id="demo-note"%demo%').split(places),
    )
    known.set(language, reading)
    reading.catch(() => known.delete(language))
    return reading
  }
  return {
    fill: async (language, { title, meta, main, otherLanguage, isDemo }) => {
      const parts: Readonly<Record<string, Html>> = {
        title: html`${title}`,
        meta,
        main,
        'other-language': html`${otherLanguage}`,
        demo: isDemo ? html`` : html` hidden=""`,
      }
      const texts = await frameOf(language)
      // Between the texts of the frame stand the names of what is put in.
      return texts.map((text, at) => (at % 2 === 0 ? text : (parts[text]?.html ?? ''))).join('')
    },
  }
}
