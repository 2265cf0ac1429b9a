/** The code that a card's QR code carries in the address's fragment, where no server sees it: `#kod=…`. */
export const codeInFragment = (fragment: string): string =>
  new URLSearchParams(fragment.replace(/^#/, '')).get('kod')?.trim() ?? ''
