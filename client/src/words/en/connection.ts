import type { connection as swedish } from '../sv/connection.ts'

export const connection: typeof swedish = {
  offline: 'You are offline. We will send when you are back.',
  connecting: 'Connecting again …',
  back: 'You are connected again.',
}
