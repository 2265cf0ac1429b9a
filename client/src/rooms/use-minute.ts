import { useEffect, useState } from 'react'

/** About what time it is, told anew each half minute: for "in ten minutes" and "today". */
export function useMinute(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
