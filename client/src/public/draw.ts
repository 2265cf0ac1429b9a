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
  return [drawElement(node.type, node.props)]
}

function drawElement(name: string, props: Element['props']): Node {
  const drawn = drawingNames.has(name)
    ? document.createElementNS('http://www.w3.org/2000/svg', name)
    : document.createElement(name)
  for (const [prop, value] of Object.entries(props)) {
    const text = attributeText(prop, value)
    if (text !== null) drawn.setAttribute(attributeNames[prop] ?? prop, text)
  }
  drawn.append(...draw(props['children']))
  return drawn
}

/** What an attribute says, as React would write it; null for none. */
function attributeText(prop: string, value: unknown): string | null {
  if (prop === 'children') return null
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (typeof value !== 'boolean') return null
  if (prop.startsWith('aria-')) return String(value)
  return value ? '' : null
}

const isElement = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && 'props' in node
const isPart = (type: unknown): type is (props: object) => ReactNode => typeof type === 'function'
