import { Link } from 'wouter'

import './landing.css'
import { LinkButton } from '../look/Button.tsx'
import { useFrameFacts } from '../look/frame-facts.ts'
import { Icon } from '../look/Icon.tsx'
import { Page } from '../look/Page.tsx'
import { useLanguage, useWords } from '../words/words.ts'
import { Hero, HowTo, NowUnknown, Promises } from './landing-parts.tsx'
import { usePlacesNow } from './places-now.ts'
import { PlacesView } from './places-view.tsx'

/** What it is, whether it is open, how to come in. Stands ready drawn, too; then `public.ts` fills in what is open. */
export function LandingPage() {
  const { landing } = useWords()
  const { isSignedIn } = useFrameFacts()
  return (
    <Page title={landing.title} width="bleed">
      <Hero landing={landing}>
        {isSignedIn ? (
          <LinkButton href="/rum" kind="pop" big>
            {landing.toRooms}
          </LinkButton>
        ) : (
          <>
            <LinkButton href="/kom-in" kind="pop" big>
              {landing.enter}
            </LinkButton>
            <LinkButton href="/logga-in" kind="ghost" big>
              {landing.enterAgain}
            </LinkButton>
          </>
        )}
      </Hero>
      <div className="wrap stack-l pagepad">
        <div className="nowbar">
          <OpenNow />
          <div className="stack">
            <HowTo landing={landing} />
            <p>
              {/* Drawn by the server: a page of its own. */}
              <a className="btn sec" href="/program">
                <Icon name="calendar" />
                {landing.toProgramme}
              </a>
            </p>
            <p className="small">
              {landing.whenShut} <Link href="/hjalp">{landing.whoListens}</Link>
            </p>
          </div>
        </div>
        <Promises landing={landing} />
      </div>
    </Page>
  )
}

function OpenNow() {
  const words = useWords()
  const language = useLanguage()
  const found = usePlacesNow()
  return (
    <div className="stack" id="open-now" aria-busy={found.state === 'looking'}>
      {found.state === 'found' ? (
        <PlacesView places={found.places} reading={{ words, language, now: found.at }} />
      ) : (
        <NowUnknown landing={words.landing} looking={found.state === 'looking'} />
      )}
    </div>
  )
}
