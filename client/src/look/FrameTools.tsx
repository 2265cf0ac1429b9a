import { useEffect, useRef } from 'react'
import { Link } from 'wouter'

import { setLanguage, useLanguage, useWords } from '../words/words.ts'
import { Button } from './Button.tsx'
import { useFrameFacts } from './frame-facts.ts'
import { Icon } from './Icon.tsx'
import { takePress } from './opening.ts'
import { QuickExit } from './QuickExit.tsx'
import { SettingsButton } from './Settings.tsx'

/** Speaks the other language at once; named in that language. */
function LanguageSwitch() {
  const { frame } = useWords()
  const other = useLanguage() === 'sv' ? 'en' : 'sv'
  const { otherLanguageHref } = useFrameFacts()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takePress('language')) button.current?.focus()
  }, [])
  if (otherLanguageHref !== undefined) {
    return (
      <a className="btn quiet" href={otherLanguageHref} hrefLang={other} lang={other} data-speaks={other}>
        <Icon name="globe" />
        <span className="hide-m">{frame.otherLanguage}</span>
        <span className="vh only-m">{frame.otherLanguage}</span>
      </a>
    )
  }
  return (
    <Button
      kind="quiet"
      icon="globe"
      lang={other}
      data-opens="language"
      ref={button}
      onClick={() => setLanguage(other)}
    >
      <span className="hide-m">{frame.otherLanguage}</span>
      <span className="vh only-m">{frame.otherLanguage}</span>
    </Button>
  )
}

/** "Hjälp nu": in the same place on every page (WCAG 3.2.6). */
function HelpLink() {
  const { frame } = useWords()
  return (
    <Link className="btn helpbtn" href="/hjalp">
      <Icon name="heart" />
      <span className="helpword">{frame.helpNow}</span>
    </Link>
  )
}

/** What every page has in its upper corner: language, Anpassa, leaving quickly, help. */
export function FrameTools({
  language = true,
  leaving = true,
}: {
  readonly language?: boolean
  readonly leaving?: boolean
}) {
  return (
    <div className="row push frametools">
      {language && <LanguageSwitch />}
      <SettingsButton />
      {leaving && <QuickExit />}
      <HelpLink />
    </div>
  )
}
