import type { access as swedish } from '../sv/access.ts'

export const access: typeof swedish = {
  title: '',
}
