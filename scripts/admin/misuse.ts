/** The command was not given what it needs, in words that say what. */
export class Misuse extends Error {}
