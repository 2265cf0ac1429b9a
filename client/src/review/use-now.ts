import { useEffect, useState } from 'react'

/** This moment in milliseconds, told anew each second: for ages and countdowns, which nobody has read aloud. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}
