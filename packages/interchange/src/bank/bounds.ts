/** As the routes take them from a page; an item from a file is no other item. */
export const bankBounds = {
  options: 12,
  gaps: 20,
  accepted: 20,
  acceptedCharacters: 200,
  numbers: 10,
  areas: 20,
  corners: 40,
  answerables: 20,
  laws: 20,
  tags: 20,
  tagCharacters: 40,
  characters: 20_000,
} as const
