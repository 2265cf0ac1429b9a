import { describe, expect, it } from 'vitest'

import { readyPages } from '../../client/src/prerender.tsx'

const pages = readyPages()
const help = pages.find(({ path }) => path === '/hjalp')

describe.each(pages.map((page) => [page.path, page] as const))('the ready drawn page %s', (_path, page) => {
  it('has a title, one heading of the first level, a skip link and a main part to skip to', () => {
    expect(page.title).toMatch(/.+ – Lyktan$/)
    expect(page.markup.match(/<h1/g)).toHaveLength(1)
    expect(page.markup.indexOf('class="skip" href="#main"')).toBeLessThan(page.markup.indexOf('<header'))
    expect(page.markup).toContain('<main id="main" tabindex="-1"')
  })

  it('has nothing that the content security policy would stop', () => {
    expect(page.markup).not.toMatch(/\sstyle=|<script|<style|\son[a-z]+=/)
    expect(page.markup).not.toMatch(/(?:src|srcset)="(?:https?:)?\/\//)
  })

  it('leads to help and away from here without any script', () => {
    expect(page.markup).toContain('href="/hjalp"')
    expect(page.markup).toMatch(/href="https:\/\/[^"]+" rel="noreferrer" data-leaves/)
  })
})

it('the help page begins with 112, then Bris, then Självmordslinjen', () => {
  const order = ['tel:112"', 'tel:116111"', 'tel:90101"'].map((number) => help?.markup.indexOf(number) ?? -1)

  expect(order).toEqual(order.toSorted((one, other) => one - other))
  expect(order[0]).toBeGreaterThan(0)
})
