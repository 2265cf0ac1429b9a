import { languages } from '@lyktan/shared/languages.ts'
import type { Language } from '@lyktan/shared/languages.ts'
import type { ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Router } from 'wouter'

import { HelpPage } from './help/HelpPage.tsx'
import { FrameContext } from './look/frame-facts.ts'
import { Page } from './look/Page.tsx'
import { LandingPage } from './public/LandingPage.tsx'
import { RulesPage } from './public/RulesPage.tsx'
import { AccessibilityPage, PrivacyPage, SafetyPage } from './public/text-pages.tsx'
import { sv } from './words/sv.ts'
import { speakForDrawing } from './words/words.ts'

/** A page as it stands ready for anybody: in Swedish, before any script has run. */
interface ReadyPage {
  readonly path: string
  readonly title: string
  readonly markup: string
}

const pages: readonly (readonly [path: string, title: string, Drawn: ComponentType])[] = [
  ['/', sv.landing.title, LandingPage],
  ['/hjalp', sv.help.title, HelpPage],
  ['/regler', sv.rules.title, RulesPage],
  ['/trygghet', sv.pages.safety.title, SafetyPage],
  ['/personuppgifter', sv.pages.privacy.title, PrivacyPage],
  ['/tillganglighet', sv.pages.accessibility.title, AccessibilityPage],
]

/** Draws the public pages from the same parts as the app. Called by `build.ts`. */
export const readyPages = (): readonly ReadyPage[] =>
  pages.map(([path, title, Drawn]) => ({
    path,
    title: `${title} – ${sv.frame.product}`,
    markup: renderToStaticMarkup(
      <Router ssrPath={path}>
        <Drawn />
      </Router>,
    ),
  }))

/** The frame around the programme, which the server fills: what stands between `%` is put in there. */
interface ReadyFrame {
  readonly language: Language
  readonly markup: string
}

const programmeFacts = {
  placeName: null,
  isDemo: false,
  isSignedIn: false,
  entersRooms: true,
  staffLinks: [],
  otherLanguageHref: '%other-language%',
}

/** Draws the frame of the programme in every language. Called by `build.ts`. */
export async function readyFrames(): Promise<readonly ReadyFrame[]> {
  const frames: ReadyFrame[] = []
  for (const language of languages) {
    await speakForDrawing(language)
    const markup = renderToStaticMarkup(
      <Router ssrPath="/program">
        <FrameContext value={programmeFacts}>
          <Page title="%title%" width="wide">
            %main%
          </Page>
        </FrameContext>
      </Router>,
    )
    frames.push({ language, markup })
  }
  await speakForDrawing('sv')
  return frames
}
