/** Our own small set, drawn as SVG: the same on all phones, nothing to abuse, no thumbs-down. */
export const reactions = ['heart', 'laugh', 'wave', 'star', 'eyes', 'clap', 'hug', 'think'] as const
export type Reaction = (typeof reactions)[number]
