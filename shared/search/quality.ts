/** How well a name answers a query: the higher the better, 0 for not at all. */
export const quality = {
  none: 0,
  typo: 1,
  initials: 2,
  reading: 3,
  readingOfStart: 4,
  insideWord: 5,
  startOfWord: 6,
  startOfName: 7,
  wholeName: 8,
} as const;
export type Quality = (typeof quality)[keyof typeof quality];

/** The quality of a name by one more word of the query: where a further word begins does not matter. */
export const withFurther = (value: Quality, further: Quality): Quality => {
  if (further < quality.startOfWord && further < value) return further;
  return value === quality.wholeName ? quality.startOfName : value;
};

/** Names spelled as typed come before names that only read so, and those before guesses. */
export const tierOf = (value: Quality): 0 | 1 | 2 =>
  value >= quality.insideWord ? 2 : value > quality.typo ? 1 : 0;
