import { icons } from './icons.ts'
import type { IconName } from './icons.ts'

/** A drawing beside words that say the same: never read aloud. `flip` turns with the direction of the script. */
export function Icon({ name, flip = false }: { readonly name: IconName; readonly flip?: boolean }) {
  return (
    <svg
      className={flip ? `i i-${name} flip` : `i i-${name}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={icons[name]} />
    </svg>
  )
}
