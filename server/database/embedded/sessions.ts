export interface Session {
  key: string
}
