import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'

import { useWords } from '../words/words.ts'
import { useArrival } from './arrival.ts'
import { DemoNote } from './DemoNote.tsx'
import { useFrameFacts } from './frame-facts.ts'
import { FrameTools } from './FrameTools.tsx'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import { Logo } from './Logo.tsx'
import { SkipLink } from './SkipLink.tsx'

interface PageProps {
  /** For the tab. The page draws its own h1 among its children. */
  readonly title: string
  /** text: one column to read. wide: the whole width. bleed: from edge to edge, the page sets its own columns. */
  readonly width?: 'text' | 'wide' | 'bleed'
  /** The bar of tabs on phones; leave it out where there is a form to fill in. */
  readonly tabs?: boolean
  readonly children: ReactNode
}

const mainClass = {
  text: 'narrowcol stack-l pagepad',
  wide: 'wrap stack-l pagepad',
  bleed: '',
} as const

/** The frame of every page but rooms and staff: skip link, header, main, footer, tabs; focus on arrival. */
export function Page({ title, width = 'wide', tabs = true, children }: PageProps) {
  useArrival(title)
  return (
    <>
      <SkipLink />
      <DemoNote />
      <Header />
      <main id="main" tabIndex={-1} className={mainClass[width]}>
        {children}
      </main>
      <Footer />
      {tabs && <TabBar />}
    </>
  )
}

interface Place {
  readonly href: string
  readonly label: string
  readonly icon: IconName
  /** Drawn by the server: gone to as a page of its own. */
  readonly isServed?: boolean
  /** On phones the bar has room for five; whoever works here finds this one in her own pages. */
  readonly isLeftOutOfTabs?: boolean
}

function usePlaces(): readonly Place[] {
  const { frame } = useWords()
  const { isSignedIn, entersRooms, staffLinks } = useFrameFacts()
  const staffHome = staffLinks[0]?.href
  return [
    { href: '/', label: frame.start, icon: 'home' },
    ...(entersRooms ? [{ href: '/rum', label: frame.rooms, icon: 'speech' } as const] : []),
    {
      // Who is signed in signs up there too; the open programme is one link away.
      ...(isSignedIn && entersRooms
        ? { href: '/traffar', label: frame.sessions }
        : { href: '/program', label: frame.programme, isServed: true }),
      icon: 'calendar',
      isLeftOutOfTabs: staffHome !== undefined,
    },
    { href: '/hjalp', label: frame.help, icon: 'heart' },
    ...(staffHome ? [{ href: staffHome, label: frame.staff, icon: 'shield' } as const] : []),
    isSignedIn
      ? { href: '/jag', label: frame.me, icon: 'person' }
      : { href: '/logga-in', label: frame.signIn, icon: 'person' },
  ]
}

interface PlaceLinkProps {
  readonly place: Place
  readonly isHere: boolean
  readonly children: ReactNode
}

function PlaceLink({ place: { href, isServed = false }, isHere, children }: PlaceLinkProps) {
  const current = isHere ? 'page' : undefined
  return isServed ? (
    <a href={href} aria-current={current}>
      {children}
    </a>
  ) : (
    <Link href={href} aria-current={current}>
      {children}
    </Link>
  )
}

function Header() {
  const { frame } = useWords()
  const [location] = useLocation()
  return (
    <header className="top">
      <div className="wrap">
        <Logo />
        <nav className="mainnav" aria-label={frame.mainMenu}>
          {usePlaces().map((place) => (
            <PlaceLink key={place.href} place={place} isHere={location === place.href}>
              {place.label}
            </PlaceLink>
          ))}
        </nav>
        <FrameTools />
      </div>
    </header>
  )
}

function TabBar() {
  const { frame } = useWords()
  const [location] = useLocation()
  return (
    <nav className="tabbar" aria-label={frame.bottomMenu}>
      <ul role="list">
        {usePlaces()
          .filter(({ isLeftOutOfTabs = false }) => !isLeftOutOfTabs)
          .map((place) => (
            <li key={place.href}>
              <PlaceLink place={place} isHere={location === place.href}>
                <Icon name={place.icon} />
                {place.label}
              </PlaceLink>
            </li>
          ))}
      </ul>
    </nav>
  )
}

function Footer() {
  const { frame } = useWords()
  return (
    <footer className="foot">
      <div className="wrap stack-s">
        <p className="b">{frame.footer}</p>
        <ul role="list">
          <li>
            <Link href="/regler">{frame.rulesLink}</Link>
          </li>
          <li>
            <Link href="/trygghet">{frame.safetyLink}</Link>
          </li>
          <li>
            <Link href="/personuppgifter">{frame.privacyLink}</Link>
          </li>
          <li>
            <Link href="/tillganglighet">{frame.accessibilityLink}</Link>
          </li>
        </ul>
      </div>
    </footer>
  )
}
