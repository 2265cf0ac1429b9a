import type { Act } from '@lyktan/shared/roles.ts'
import { permits } from '@lyktan/shared/roles.ts'
import { Suspense, useMemo } from 'react'
import type { ReactNode } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'

import { useMe } from './access/me.ts'
import { BrokenBoundary } from './look/BrokenBoundary.tsx'
import { FrameContext } from './look/frame-facts.ts'
import type { FrameFacts } from './look/frame-facts.ts'
import { LiveRegions } from './look/LiveRegions.tsx'
import { Loading } from './look/Loading.tsx'
import { MissingPage } from './public/MissingPage.tsx'
import { useDemoPlace } from './public/use-demo-place.ts'
import { routes } from './routes.ts'
import { staffLinksFor } from './staff-links.ts'
import { useWords } from './words/words.ts'

/** The page for where the reader is, in the frame that all pages share. */
export function App() {
  const [location] = useLocation()
  return (
    <Frame>
      <BrokenBoundary at={location}>
        <Suspense fallback={<Loading />}>
          <Switch>
            {routes.map(({ path, Page, inside, act }) => (
              <Route key={path} path={path}>
                {inside ? (
                  <Inside {...(act && { act })}>
                    <Page />
                  </Inside>
                ) : (
                  <Page />
                )}
              </Route>
            ))}
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
  const isDemoPlace = useDemoPlace(me.state === 'nobody')
  const facts = useMemo<FrameFacts>(
    () =>
      me.state === 'signed-in'
        ? {
            placeName: me.me.place.name,
            isDemo: me.me.place.isDemo,
            isSignedIn: true,
            entersRooms: permits(me.me.role, 'enter-room'),
            staffLinks: staffLinksFor(me.me, words),
          }
        : { placeName: null, isDemo: isDemoPlace, isSignedIn: false, entersRooms: true, staffLinks: [] },
    [me, words, isDemoPlace],
  )
  return <FrameContext value={facts}>{children}</FrameContext>
}

/** For those signed in; others are shown where to sign in. An act asks for more, and without it there is no such page. */
function Inside({ act, children }: { readonly act?: Act; readonly children: ReactNode }) {
  const me = useMe()
  const [location] = useLocation()
  if (me.state === 'loading') return <Loading />
  if (me.state === 'nobody') return <Redirect to={`/logga-in?till=${encodeURIComponent(location)}`} replace />
  if (act && !permits(me.me.role, act)) return <MissingPage />
  return children
}
