import { useEffect, useRef } from 'react'

/** Moves focus to the first wrong field of a form, each time that something wrong has been found. */
export function useFirstWrong<Found>(found: Found) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid=true]')
    // A group of radio buttons is wrong as a whole: focus goes to its first.
    const field = wrong?.matches('fieldset') ? wrong.querySelector<HTMLElement>('input') : wrong
    field?.focus()
  }, [found])
  return form
}
