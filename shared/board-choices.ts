/** What a drawing board knows and how much of it, free of zod, so that the page can carry it. Lengths are in steps of the square. */
export const boardLimits = {
  /** The paper is a square of so many steps; a point is two whole numbers from 0 to this. */
  side: 1000,
  /** Points of one line as a page sends it, and as it is kept. */
  pointsSent: 256,
  pointsKept: 64,
  marksOfOneMost: 150,
  marksMost: 600,
  /** Pictures of one session, looked at or not. */
  picturesMost: 4,
} as const

/** Each shows clearly on white paper. There is no white: nobody paints over what another has drawn. */
export const boardColours = ['ink', 'red', 'orange', 'yellow', 'green', 'turquoise', 'blue', 'pink'] as const
export type BoardColour = (typeof boardColours)[number]

export const colourOnPaper: Readonly<Record<BoardColour, string>> = {
  ink: '#14123A',
  red: '#B0172C',
  orange: '#D9580D',
  yellow: '#F2B705',
  green: '#0A6B43',
  turquoise: '#0B8FA5',
  blue: '#2F2BD1',
  pink: '#E0559A',
}

export const boardSizes = ['small', 'middle', 'large'] as const
export type BoardSize = (typeof boardSizes)[number]

/** How thick a line is. */
export const lineWidth: Readonly<Record<BoardSize, number>> = { small: 6, middle: 14, large: 32 }
/** How wide and high a stamp is. */
export const stampSide: Readonly<Record<BoardSize, number>> = { small: 80, middle: 160, large: 300 }

export const boardStamps = [
  'circle',
  'square',
  'triangle',
  'star',
  'heart',
  'flower',
  'cloud',
  'house',
  'tree',
] as const
export type BoardStamp = (typeof boardStamps)[number]

/** Outlines in a square of 100, around 0 0 at its middle. */
export const stampPaths: Readonly<Record<BoardStamp, string>> = {
  circle: 'M-45 0a45 45 0 1 0 90 0a45 45 0 1 0-90 0z',
  square: 'M-42-42h84v84h-84z',
  triangle: 'M0-44 48 40h-96z',
  star: 'M0-48 14-15 48-13 22 10 31 45 0 26-31 45-22 10-48-13-14-15z',
  heart: 'M0 44C-30 20-46 4-46-14A23 23 0 0 1 0-24A23 23 0 0 1 46-14C46 4 30 20 0 44z',
  flower: 'M0-16a17 17 0 1 1 16 12a17 17 0 1 1-6 20a17 17 0 1 1-20 0a17 17 0 1 1-6-20a17 17 0 1 1 16-12z',
  cloud: 'M-30 28a19 19 0 0 1-3-38a30 30 0 0 1 56-6a22 22 0 1 1 5 44z',
  house: 'M-36 44v-44l36-40 36 40v44h-26v-26h-20v26z',
  tree: 'M-7 46v-20h-34l20-26h-13l34-46 34 46h-13l20 26h-34v20z',
}
