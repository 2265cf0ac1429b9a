import type { BoardShape } from '@lyktan/shared/board.ts'
import { useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'

import { announce } from '../look/announce.ts'
import { useBoardWords } from './board-words.ts'
import { isFull, lineOf, onPaper, spotAt, stampOf, withPoint } from './pen.ts'
import type { Pen, Spot } from './pen.ts'

/** So far the arrow keys move, in steps of the square; with Shift a little. */
const stride = 50
const shortStride = 10
const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

interface Hand {
  /** What is being drawn, not sent yet. */
  readonly coming: BoardShape | null
  /** Where the keys are; null while the mouse or a finger draws. */
  readonly cursor: Spot | null
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerUp: () => void
  readonly onPointerCancel: () => void
}

/** Drawing by mouse, finger or keys: whatever one has. */
export function useHand(pen: Pen, draw: (shape: BoardShape) => void): Hand {
  const [points, setPoints] = useState<readonly number[]>([])
  const [cursor, setCursor] = useState<Spot | null>(null)
  const isLine = pen.tool === 'pen'

  /** A line that is full is sent, and the next one begins where it ended. */
  function extend(spot: Spot) {
    const longer = withPoint(points, spot)
    if (isFull(longer)) draw(lineOf(pen, longer))
    setPoints(isFull(longer) ? longer.slice(-2) : longer)
  }
  function end() {
    if (points.length > 0) draw(lineOf(pen, points))
    setPoints([])
  }
  const keys = useKeys({ pen, draw, points, extend, end, cursor, setCursor })
  return {
    coming: points.length > 0 ? lineOf(pen, points) : null,
    cursor,
    onKeyDown: (event) => {
      if (event.key === 'Escape' && points.length > 0) setPoints([])
      else keys(event)
    },
    onPointerDown: (event) => {
      if (!event.isPrimary || event.button !== 0) return
      const spot = spotOf(event)
      setCursor(null)
      if (!isLine) return draw(stampOf(pen, spot))
      event.currentTarget.setPointerCapture(event.pointerId)
      setPoints([spot.x, spot.y])
    },
    onPointerMove: (event) => {
      if (cursor === null && points.length > 0 && event.isPrimary) extend(spotOf(event))
    },
    onPointerUp: () => {
      if (cursor === null) end()
    },
    onPointerCancel: () => setPoints([]),
  }
}

const spotOf = ({ clientX: x, clientY: y, currentTarget }: PointerEvent): Spot =>
  spotAt({ x, y }, currentTarget.getBoundingClientRect())

interface Keys {
  readonly pen: Pen
  readonly draw: (shape: BoardShape) => void
  readonly points: readonly number[]
  readonly extend: (spot: Spot) => void
  readonly end: () => void
  readonly cursor: Spot | null
  readonly setCursor: (spot: Spot) => void
}

/** The same with the keys: arrows move, space places a stamp, begins a line and ends it. */
function useKeys({ pen, draw, points, extend, end, cursor, setCursor }: Keys) {
  const words = useBoardWords()
  const here = cursor ?? { x: 500, y: 500 }
  function move([right, down]: readonly [number, number], far: number, isSaid: boolean) {
    const spot = { x: onPaper(here.x + right * far), y: onPaper(here.y + down * far) }
    setCursor(spot)
    if (points.length > 0) extend(spot)
    if (isSaid) announce('status', words.at(Math.round(spot.x / 10), Math.round(spot.y / 10)))
  }
  function press() {
    setCursor(here)
    if (pen.tool !== 'pen') {
      draw(stampOf(pen, here))
      announce('status', words.placed(words.stamps[pen.tool]))
    } else if (points.length > 0) {
      end()
      announce('status', words.placed(words.pen))
    } else {
      extend(here)
      announce('status', words.lineBegun)
    }
  }
  return (event: KeyboardEvent) => {
    const way = ways[event.key]
    if (way === undefined && event.key !== ' ' && event.key !== 'Enter') return
    event.preventDefault()
    if (way !== undefined) move(way, event.shiftKey ? shortStride : stride, !event.repeat)
    else if (!event.repeat) press()
  }
}
