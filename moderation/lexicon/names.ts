const listed = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''))

/** Names that would pass for the staff or the place; as skeletons begin. */
export const reservedNames: readonly string[] = [
  'ledare',
  'ledaren',
  'fritidsledare',
  'admin',
  'administrator',
  'moderator',
  'mod',
  'modd',
  'personal',
  'personalen',
  'lyktan',
  'kommun',
  'kommunen',
  'fritids',
  'chef',
  'enhetschef',
  'samordnare',
  'system',
  'support',
  'official',
  'officiell',
  'staff',
  'leader',
  'youthworker',
  'polis',
  'polisen',
  'police',
  'socialen',
  'soc',
  'bris',
  'kurator',
  'vard',
  'värd',
  'ungdomsvärd',
  'lärare',
  'teacher',
  'host',
  'root',
  'everyone',
  'here',
  'alla',
  'anonym',
  'anonymous',
]

/** Common first names in Sweden: beside another name, they are somebody's. */
export const firstNames = listed(`
  adam agnes ahmed albin alex alexander alfred ali alice alicia alma alva amanda amir anders andreas anna anton
  arvid astrid august axel benjamin björn cecilia charlie clara daniel david ebba edith edvin elias elin elina elisabeth
  ella ellen elsa elvira elvin emil emilia emma emmy erik erika eva fatima felicia felix filip filippa frida fredrik
  freja gabriel george gustav hampus hanna hannah harry hassan hedda hedvig henrik hilda hugo ibrahim ida ines ingrid
  iris isabella isabelle isac isak jack jakob jasmine jesper jessica joel johan johanna john jonas jonathan josef josefin
  julia juni karin karl kevin klara kristina lars lea leah leia leo leon liam lilly lina linda linnea linus lisa liv livia
  louise love lova lovisa lucas ludvig lukas maja malin malte mariam maria marie markus martin matilda mattias max melker
  melvin mia mikael milo milla milton minna moa mohamed mohammad molly moa my märta nadia nathalie nellie nicole niklas nils
  noah noel noor nora nour nova ola olivia oliver olle omar oscar oskar otto patrik peter per philip rasmus rebecca robin
  ronja rut saga sally samir samuel sandra sara sarah sebastian selma sigge signe sigrid simon sixten sofia sofie
  stella stina sven svea tage thea theo therese thomas tilda tilde tim tindra tobias tor tuva tyra valter vera victor
  viktor viktoria vilgot vincent wilhelm william wilma yasmin yusuf zahra zainab
`)

/** Endings of family names. */
export const familyEnding =
  /(?:s?son|ström|berg|lund|qvist|kvist|gren|dahl|dal|holm|mark|stedt|feldt|lind|berger|man|ius|ander|löf|bäck|fors|stad|sén|ovic|ić|ski|pour|zadeh)$/u
