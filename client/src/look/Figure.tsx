import type { Avatar } from '@lyktan/shared/avatars.ts'

import cactus from './figures/cactus.svg'
import cloud from './figures/cloud.svg'
import fish from './figures/fish.svg'
import ghost from './figures/ghost.svg'
import leaf from './figures/leaf.svg'
import moon from './figures/moon.svg'
import mushroom from './figures/mushroom.svg'
import planet from './figures/planet.svg'
import robot from './figures/robot.svg'
import star from './figures/star.svg'

// Pictures that the browser keeps, not drawings in the page: a full room draws twice as fast.
const pictures: Readonly<Record<Avatar, { readonly address: string; readonly tone: string }>> = {
  planet: { address: planet, tone: 'f' },
  star: { address: star, tone: 'f' },
  ghost: { address: ghost, tone: 'a' },
  fish: { address: fish, tone: 'g' },
  cactus: { address: cactus, tone: 'b' },
  mushroom: { address: mushroom, tone: 'e' },
  moon: { address: moon, tone: 'c' },
  cloud: { address: cloud, tone: 'c' },
  leaf: { address: leaf, tone: 'a' },
  robot: { address: robot, tone: 'd' },
}

interface FigureProps {
  readonly avatar: Avatar
  readonly size?: 'small' | 'usual' | 'large'
  /** A green dot: is here now. Say it in words beside. */
  readonly here?: boolean
}

const sizes = { small: 's', usual: '', large: 'l' } as const

/** A member's figure, beside her name: never read aloud. */
export function Figure({ avatar, size = 'usual', here = false }: FigureProps) {
  const { address, tone } = pictures[avatar]
  return (
    <span className={['av', tone, sizes[size], here && 'on'].filter(Boolean).join(' ')} aria-hidden="true">
      <img src={address} alt="" width="36" height="36" decoding="async" />
    </span>
  )
}
