import type { RoomIcon, RoomTone } from '@lyktan/shared/rooms.ts'

// Written out once more, held to the contract by their types, so that the schemas stay out of the page's script.
export const roomIcons = [
  'sofa',
  'game',
  'moon',
  'brush',
  'heart',
  'book',
  'music',
  'star',
] as const satisfies readonly RoomIcon[]
export const roomTones = [
  'lime',
  'peach',
  'sky',
  'rose',
  'sun',
  'lilac',
  'mint',
] as const satisfies readonly RoomTone[]
