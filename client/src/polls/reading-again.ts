import { whenConnected } from '../connection/socket.ts'

/** The page hears the session's room so soon after connecting, ms: what was told in between is read. */
const inRoomMs = 1500
/** Three hundred do not ask in the same moment. */
const spreadMs = 1000

/** Reads at each connection, and once more when the page has surely come into the room. The answer ends it. */
export function readAtConnection(read: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = whenConnected(() => {
    read()
    clearTimeout(timer)
    timer = setTimeout(read, inRoomMs + Math.random() * spreadMs)
  })
  return () => {
    clearTimeout(timer)
    end()
  }
}
