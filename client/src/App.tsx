import type { Act } from '@lyktan/shared/roles.ts'
import { permits } from '@lyktan/shared/roles.ts'
import { lazy, Suspense, useMemo } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { Redirect, Route, Switch } from 'wouter'

import { useMe } from './access/me.ts'
import { BrokenBoundary } from './look/BrokenBoundary.tsx'
import { FrameContext } from './look/frame-facts.ts'
import type { FrameFacts } from './look/frame-facts.ts'
import { LiveRegions } from './look/LiveRegions.tsx'
import { Loading } from './look/Loading.tsx'
import { MissingPage } from './public/MissingPage.tsx'
import { staffLinksFor } from './staff-links.ts'
import { useWords } from './words/words.ts'

/** A page that is fetched when somebody goes there. */
const page = <Name extends string>(name: Name, load: () => Promise<Record<Name, ComponentType>>) =>
  lazy(async () => ({ default: (await load())[name] }))

const LandingPage = page('LandingPage', () => import('./public/LandingPage.tsx'))
const HelpPage = page('HelpPage', () => import('./help/HelpPage.tsx'))
const RulesPage = page('RulesPage', () => import('./public/RulesPage.tsx'))
const SafetyPage = page('SafetyPage', () => import('./public/text-pages.tsx'))
const PrivacyPage = page('PrivacyPage', () => import('./public/text-pages.tsx'))
const AccessibilityPage = page('AccessibilityPage', () => import('./public/text-pages.tsx'))

/** Everything that a reader can go to. `/` to `/tillganglighet` also stand ready drawn, see `prerender.tsx`. */
export function App() {
  return (
    <Frame>
      <BrokenBoundary>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/" component={LandingPage} />
            <Route path="/hjalp" component={HelpPage} />
            <Route path="/regler" component={RulesPage} />
            <Route path="/trygghet" component={SafetyPage} />
            <Route path="/personuppgifter" component={PrivacyPage} />
            <Route path="/tillganglighet" component={AccessibilityPage} />
            <Route component={MissingPage} />
          </Switch>
        </Suspense>
      </BrokenBoundary>
      <LiveRegions />
    </Frame>
  )
}

function Frame({ children }: { readonly children: ReactNode }) {
  const words = useWords()
  const me = useMe()
  const facts = useMemo<FrameFacts>(
    () =>
      me.state === 'signed-in'
        ? {
            placeName: me.me.place.name,
            isDemo: me.me.place.isDemo,
            isSignedIn: true,
            staffLinks: staffLinksFor(me.me, words),
          }
        : { placeName: null, isDemo: false, isSignedIn: false, staffLinks: [] },
    [me, words],
  )
  return <FrameContext value={facts}>{children}</FrameContext>
}

/** For those signed in; others are shown where to sign in. An act asks for more, and without it there is no such page. */
export function Inside({ act, children }: { readonly act?: Act; readonly children: ReactNode }) {
  const me = useMe()
  if (me.state === 'loading') return <Loading />
  if (me.state === 'nobody') return <Redirect to="/logga-in" replace />
  if (act && !permits(me.me.role, act)) return <MissingPage />
  return children
}
