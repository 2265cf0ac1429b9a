/** How far a kept line may run beside what was drawn, in steps of the square; more only when there would be too many points. */
const nearEnough = 2

/**
 * The same line with fewer points (Douglas and Peucker, 1973): those that lie near enough on the way between others go. Its ends stay.
 * @param points x and y by turns
 * @param most so many points at most are left
 */
export function simplify(points: readonly number[], most: number): number[] {
  let tolerance = nearEnough
  let kept = keep(points, tolerance)
  while (kept.length > most * 2) {
    tolerance *= 1.5
    kept = keep(points, tolerance)
  }
  return kept
}

function keep(points: readonly number[], tolerance: number): number[] {
  const last = points.length / 2 - 1
  const stays = new Set([0, last])
  const open: [number, number][] = [[0, last]]
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const [from, to] = part
    const far = farthest(points, from, to)
    if (far.distance <= tolerance) continue
    stays.add(far.at)
    open.push([from, far.at], [far.at, to])
  }
  return [...stays].toSorted((a, b) => a - b).flatMap((at) => pointAt(points, at))
}

function farthest(
  points: readonly number[],
  from: number,
  to: number,
): { readonly at: number; readonly distance: number } {
  let found = { at: from, distance: 0 }
  for (let at = from + 1; at < to; at += 1) {
    const distance = distanceFrom(pointAt(points, at), pointAt(points, from), pointAt(points, to))
    if (distance > found.distance) found = { at, distance }
  }
  return found
}

const pointAt = (points: readonly number[], at: number): [number, number] => [
  points[at * 2] ?? 0,
  points[at * 2 + 1] ?? 0,
]

type Point = readonly [number, number]

/** From a point to the stretch between two others. */
function distanceFrom([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}
