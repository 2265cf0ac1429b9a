/** A text in the forms it is read in. */
export interface Readings {
  original: string
}

export function readings(text: string): Readings {
  return { original: text }
}
