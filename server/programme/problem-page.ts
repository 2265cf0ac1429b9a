import type { Language } from '@lyktan/shared/languages.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { inLanguage } from './addresses.ts'
import type { Frames } from './frames.ts'
import { html } from './html.ts'
import { wordsIn } from './words/words.ts'

interface Asked {
  readonly problem: Problem
  readonly language: Language
  /** Where the reader was, from the root. */
  readonly path: string
}

/** A refusal as somebody reads it who followed a link: what is wrong, and the way on. */
export async function problemPage({ problem, language, path }: Asked, frames: Frames): Promise<string> {
  const words = wordsIn[language]
  const [title, text] =
    problem.status === 404
      ? [words.missing, words.missingText]
      : problem.status === 400
        ? [words.badQuestion, words.badQuestionText]
        : [words.broken, words.brokenText]
  return frames.fill(language, {
    title: `${title} – ${words.product}`,
    meta: html`<meta name="robots" content="noindex" />`,
    main: html`<div class="stack-s">
      <h1>${title}</h1>
      <p>${text}</p>
      <p><a class="btn" href="${inLanguage('/program', language)}">${words.back}</a></p>
    </div>`,
    otherLanguage: inLanguage(path, language === 'sv' ? 'en' : 'sv'),
    isDemo: false,
  })
}
