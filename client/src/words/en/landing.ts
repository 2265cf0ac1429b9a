import type { landing as swedish } from '../sv/landing.ts'

export const landing: typeof swedish = {
  title: '',
}
