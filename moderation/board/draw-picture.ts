import type { BoardShape } from '@lyktan/shared/board.ts'
import { boardLimits, colourOnPaper, lineWidth, stampPaths, stampSide } from '@lyktan/shared/board-choices.ts'

const { side } = boardLimits

/**
 * A finished picture as an SVG document. Every word of it is ours: of what was drawn only whole numbers and choices of fixed sets come in, so
 * that nothing anybody sends can become markup. It names nobody and loads nothing.
 */
export function drawPicture(shapes: readonly BoardShape[]): string {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}">`
  const paper = `<path fill="#fff" d="M0 0h${side}v${side}H0z"/>`
  return `${open}${paper}${shapes.map(drawn).join('')}</svg>`
}

function drawn(shape: BoardShape): string {
  const colour = colourOnPaper[shape.colour]
  if (shape.kind === 'line')
    return `<path fill="none" stroke="${colour}" stroke-width="${lineWidth[shape.size]}" stroke-linecap="round" stroke-linejoin="round" d="${lineThrough(shape.points)}"/>`
  const scale = stampSide[shape.size] / 100
  const at = `translate(${whole(shape.x)} ${whole(shape.y)}) scale(${scale})`
  return `<path fill="${colour}" transform="${at}" d="${stampPaths[shape.stamp]}"/>`
}

/** A single point is a dot: a line of no length with round ends. */
function lineThrough(points: readonly number[]): string {
  const [x = 0, y = 0, ...rest] = points.map(whole)
  return rest.length === 0 ? `M${x} ${y}h0` : `M${x} ${y}L${rest.join(' ')}`
}

const whole = (number: number) => Math.min(side, Math.max(0, Math.trunc(number)))
