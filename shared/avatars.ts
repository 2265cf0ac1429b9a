/** Ten figures drawn as friendly things: no skin colours, no genders, no photos. */
export const avatars = [
  'planet',
  'star',
  'ghost',
  'fish',
  'cactus',
  'mushroom',
  'moon',
  'cloud',
  'leaf',
  'robot',
] as const
export type Avatar = (typeof avatars)[number]
