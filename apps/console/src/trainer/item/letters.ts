/** A, B, C…: how an option is spoken of. */
export const letterOf = (at: number): string => String.fromCodePoint("A".codePointAt(0)! + at)
