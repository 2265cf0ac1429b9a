import type { MeView } from '@lyktan/shared/members.ts'
import type { RoomId } from '@lyktan/shared/ids.ts'
import { permits } from '@lyktan/shared/roles.ts'
import { lazy, Suspense } from 'react'

const RoomChannel = lazy(async () => ({ default: (await import('./RoomChannel.tsx')).RoomChannel }))

interface ChannelHereProps {
  readonly roomId: RoomId
  readonly me: MeView
  readonly place: 'head' | 'side'
}

/** The leaders' channel, for leaders; nobody else's page even fetches it. */
export function ChannelHere(props: ChannelHereProps) {
  if (!permits(props.me.role, 'check-in')) return null
  return (
    <Suspense fallback={null}>
      <RoomChannel {...props} />
    </Suspense>
  )
}
