import type { ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Router } from 'wouter'

import { HelpPage } from './help/HelpPage.tsx'
import { LandingPage } from './public/LandingPage.tsx'
import { RulesPage } from './public/RulesPage.tsx'
import { AccessibilityPage, PrivacyPage, SafetyPage } from './public/text-pages.tsx'
import { sv } from './words/sv.ts'

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
