/** What options are called on screen, by their place. */
export const letters = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L"] as const

export const letterAt = (place: number): string => letters[place] ?? String(place + 1)
