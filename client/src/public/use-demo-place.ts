import { useEffect, useState } from 'react'

import { request } from '../connection/request.ts'

/** Whether a place here is a demo, for whoever has not signed in; asked once, and no while it is not known. */
export function useDemoPlace(isNobody: boolean): boolean {
  const [isDemo, setIsDemo] = useState(false)
  useEffect(() => {
    if (!isNobody) return
    void request('places:now', {}).then((reply) => {
      if (reply.ok) setIsDemo(reply.places.some(({ place }) => place.isDemo))
    })
  }, [isNobody])
  return isDemo
}
