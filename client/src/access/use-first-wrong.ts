import { useEffect, useRef } from 'react'

/** Moves focus to the first wrong field of a form, each time that something wrong has been found. */
export function useFirstWrong<Found>(found: Found) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [found])
  return form
}
