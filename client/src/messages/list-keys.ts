import type { KeyboardEvent } from 'react'

import { listStep } from './list-steps.ts'

export const articleOf = (row: Element | null | undefined) =>
  row?.querySelector<HTMLElement>('article') ?? null
const rowsOf = (list: Element | null) => [...(list?.querySelectorAll<HTMLElement>('.msg') ?? [])]

export const focusNewest = (list: Element | null): void => articleOf(rowsOf(list).at(-1))?.focus()
export const focusComposer = (): void => document.querySelector<HTMLElement>('.composer textarea')?.focus()

/** To the line before what is new, or else to the newest. */
export function jump(list: Element | null): void {
  const heading = list?.querySelector<HTMLElement>('.unread h2')
  if (!heading) return focusNewest(list)
  heading.focus()
  heading.scrollIntoView({ block: 'center' })
}

/** What a letter does on a focused message; false when it means nothing there. */
export type OnLetter = (letter: string, row: HTMLElement) => boolean

/** The keys of the list (4.5): from message to message, into a message's tools and back, out to the composer. */
export function listKeyDown(event: KeyboardEvent<HTMLElement>, onLetter: OnLetter): void {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('.msg') : null
  const article = articleOf(row)
  const isOnMessage = event.target === article
  const isHeldDown = event.ctrlKey || event.altKey || event.metaKey
  if (event.key === 'Escape') {
    leave(isOnMessage ? null : article)
    event.preventDefault()
    return
  }
  if (!row || !isOnMessage || isHeldDown) return
  if (goFrom(row, event.key, event.currentTarget) || onLetter(event.key.toLowerCase(), row))
    event.preventDefault()
}

const leave = (article: HTMLElement | null) => (article ? article.focus() : focusComposer())

function goFrom(row: HTMLElement, key: string, list: HTMLElement): boolean {
  if (key === 'Enter') {
    row.querySelector<HTMLElement>('.tools button, .morebtn, .showanyway')?.focus()
    return true
  }
  const rows = rowsOf(list)
  const to = listStep(key, rows.indexOf(row), rows.length)
  if (to !== null) articleOf(rows[to])?.focus()
  else if (key === 'ArrowUp') list.querySelector<HTMLElement>('.sysmsg button')?.focus()
  return to !== null || key === 'ArrowUp' || key === 'ArrowDown'
}
