/** The languages a paper is written in. Each text of an item exists in both, so that a switch mid-paper loses nothing. */
export const locales = ["zh-CN", "en"] as const

export type Locale = (typeof locales)[number]

export type Localised = { readonly [language in Locale]: string }
