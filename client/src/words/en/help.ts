import type { help as swedish } from '../sv/help.ts'

export const help: typeof swedish = {
  title: '',
}
