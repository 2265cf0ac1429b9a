import { useEffect } from 'react'
import type { RefObject } from 'react'

/** After a try to save, focus goes to the first field that is wrong; never while somebody is typing. */
export function useFocusOnFault(form: RefObject<HTMLElement | null>, tries: number): void {
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [form, tries])
}
