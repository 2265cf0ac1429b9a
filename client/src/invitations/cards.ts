/** A code in groups of four, so that it can be read aloud and typed; a code that already has groups keeps them. */
export function codeInGroups(code: string): string {
  if (/[-\s]/.test(code)) return code
  return code.match(/.{1,4}/g)?.join('-') ?? code
}

/** The drawing as an image's address: an image runs no scripts and loads nothing, whatever the drawing holds. */
export function drawingAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
}

/** Where to type the code by hand: the address without the code in its fragment, and without what nobody types. */
export function shortAddress(address: string): string {
  return address.replace(/#.*$/, '').replace(/^https?:\/\//, '')
}
