import { createContext, useContext } from 'react'

import type { IconName } from './icons.ts'

/** What the frame around each page must know; App fills it, so that the look knows no feature. */
export interface FrameFacts {
  /** The place's own name, when known. */
  readonly placeName: string | null
  readonly isDemo: boolean
  readonly isSignedIn: boolean
  /** Analysts and administrators never do. */
  readonly entersRooms: boolean
  /** What this member of staff may reach. Empty for everybody else. */
  readonly staffLinks: readonly {
    readonly href: string
    readonly label: string
    readonly icon: IconName
    /** Gone to all evening: in sight on a phone too. The others wait behind "Mer" there. */
    readonly isOften?: true
  }[]
  /** Set where the server draws the page: the other language is then a page of its own, and a link leads there. */
  readonly otherLanguageHref?: string
}

export const FrameContext = createContext<FrameFacts>({
  placeName: null,
  isDemo: false,
  isSignedIn: false,
  entersRooms: true,
  staffLinks: [],
})

export const useFrameFacts = () => useContext(FrameContext)
