/**
 * Numbers in the search box. A national ID is looked up by itself and never becomes part of an address (ASVS 14.2.1); while one
 * is being typed nobody can tell it from a certificate's number, so long numbers wait for Enter.
 */
const longestThatSearchesAtOnce = 7

const compact = (typed: string): string => typed.normalize("NFKC").replace(/[\s-]/g, "")

export const isLongNumber = (typed: string): boolean =>
  new RegExp(`^\\d{${longestThatSearchesAtOnce + 1},}[\\dXx]?$`).test(compact(typed))

/** 18 characters, right or mistyped: either way it is nothing for an address. */
export const looksLikeNationalId = (typed: string): boolean => /^\d{16,18}[\dXx]?$/.test(compact(typed))
