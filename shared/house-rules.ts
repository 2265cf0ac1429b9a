/** The eight house rules by number; their texts are the words `rule.1` to `rule.8`. A decision names one of them. */
export const houseRules = [1, 2, 3, 4, 5, 6, 7, 8] as const
export type HouseRule = (typeof houseRules)[number]

export const isHouseRule = (rule: number | null): rule is HouseRule =>
  rule !== null && houseRules.some((known) => known === rule)
