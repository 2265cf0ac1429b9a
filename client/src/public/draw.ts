import type { ReactElement, ReactNode } from 'react'

const drawingNames = new Set(['svg', 'path'])
const attributeNames: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' }

type Element = ReactElement<Readonly<Record<string, unknown>>>

/**
 * Draws plain parts (functions of their props, without hooks or handlers) straight into the page. The public pages fill in
 * what is open with it, so that a phone on a slow network fetches a few kB there instead of all of React.
 */
export function draw(node: unknown): Node[] {
  if (typeof node === 'string' || typeof node === 'number') return [document.createTextNode(String(node))]
  if (Array.isArray(node)) return node.flatMap(draw)
  if (!isElement(node)) return []
  if (isPart(node.type)) return draw(node.type(node.props))
  if (typeof node.type !== 'string') return draw(node.props['children'])
  const drawn = drawingNames.has(node.type)
    ? document.createElementNS('http://www.w3.org/2000/svg', node.type)
    : document.createElement(node.type)
  for (const [name, value] of Object.entries(node.props)) {
    if (name === 'children' || value === undefined || value === null || value === false) continue
    drawn.setAttribute(
      attributeNames[name] ?? name,
      value === true && !name.startsWith('aria-') ? '' : String(value),
    )
  }
  drawn.append(...draw(node.props['children']))
  return [drawn]
}

const isElement = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && 'props' in node
const isPart = (type: unknown): type is (props: object) => ReactNode => typeof type === 'function'
