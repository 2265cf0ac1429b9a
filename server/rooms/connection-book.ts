/** Who is connected to this process, and by which connections. */
export interface ConnectionBook {
  arrive(memberId: string, socketId: string): void
  depart(memberId: string, socketId: string): void
  /** Whether a member has a connection to this process. */
  isConnected(memberId: string): boolean
  /** Whether this connection of hers has arrived and not departed. */
  isOpen(memberId: string, socketId: string): boolean
  connected(): readonly string[]
}

export function createConnectionBook(): ConnectionBook {
  const connections = new Map<string, Set<string>>()
  return {
    arrive: (memberId, socketId) => {
      const own = connections.get(memberId) ?? new Set()
      connections.set(memberId, own.add(socketId))
    },
    depart: (memberId, socketId) => {
      const own = connections.get(memberId)
      own?.delete(socketId)
      if (own?.size === 0) connections.delete(memberId)
    },
    isConnected: (memberId) => connections.has(memberId),
    isOpen: (memberId, socketId) => connections.get(memberId)?.has(socketId) ?? false,
    connected: () => [...connections.keys()],
  }
}
