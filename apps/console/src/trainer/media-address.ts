/** Where the bank hands out a medium; the one address a rich text ever leads to. */
export const mediaAddress = (mediaId: string): string => `/api/media/${mediaId}`

/** As the bank names its media. What is pasted from elsewhere may claim any other name. */
export const namesMedium = (text: string): boolean => /^m[0-9a-f]{32}$/.test(text)
