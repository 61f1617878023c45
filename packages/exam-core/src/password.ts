/**
 * What a new password has to be, under either profile. It is taken as it was typed or pasted, whatever its characters, and
 * nothing of it is cut off (ASVS 6.2.8, 6.2.9); only for comparing is it written in one way.
 *
 * Units:  lengths are characters as people count them on the keyboard: code points, so an emoji of one is one.
 * Errors: returned as refusals; when several apply, the first in the order below is the one given.
 * Source: security.md decision b; ASVS 6.2; GB/T 22239 8.1.4.1 for `mlps3`.
 */
import type { SignInRules } from "./platform-configuration.ts"
import { minutes, type Instant } from "./units.ts"

export const passwordRefusals = [
  "password-too-short",
  "password-too-long",
  "password-too-common",
  "password-names-you",
  "password-of-too-few-kinds",
] as const
export type PasswordRefusal = (typeof passwordRefusals)[number]

export type PasswordRules = Pick<
  SignInRules,
  "profile" | "passwordLeast" | "passwordMost" | "passwordKinds" | "passwordDays"
>

export type PasswordSurroundings = {
  /** User name, police number, names of units: what anyone would try first. */
  readonly names: readonly string[]
  /** Of a password in its comparable form. */
  readonly isCommon: (comparable: string) => boolean
}

/** Null when it will do. */
export function judgePassword(
  rules: PasswordRules,
  password: string,
  { names, isCommon }: PasswordSurroundings,
): PasswordRefusal | null {
  if (lengthOf(password) < rules.passwordLeast) return "password-too-short"
  if (lengthOf(password) > rules.passwordMost) return "password-too-long"
  if (isCommon(comparable(password)) || isOneRepeated(password)) return "password-too-common"
  if (isLittleMoreThan(names, password, rules.passwordLeast)) return "password-names-you"
  if (rules.profile === "mlps3" && kindsIn(password) < rules.passwordKinds) return "password-of-too-few-kinds"
  return null
}

/** `mlps3` asks for a new one from time to time; `asvs` never does (6.2.10). */
export const passwordIsDue = (rules: PasswordRules, changedAt: Instant, now: Instant): boolean =>
  rules.profile === "mlps3" &&
  rules.passwordDays !== null &&
  now >= changedAt + minutes(rules.passwordDays * 24 * 60)

/** So that full-width letters or capitals do not make a common password an uncommon one. */
export const comparable = (text: string): string => text.normalize("NFKC").toLowerCase().trim()

const lengthOf = (text: string): number => Array.from(text).length

const isOneRepeated = (password: string): boolean => new Set(comparable(password)).size < 3

/** Without the names in it, it must still be as long as a password. Of a name of a letter or two it may hold all it likes. */
function isLittleMoreThan(names: readonly string[], password: string, least: number): boolean {
  const text = comparable(password)
  const said = names
    .map(comparable)
    .filter((name) => lengthOf(name) >= 3 && text.includes(name))
    .toSorted((a, b) => b.length - a.length)
  const rest = said.reduce((left, name) => left.replaceAll(name, ""), text)
  return said.length > 0 && lengthOf(rest) < least
}

/** Of lower case, upper case, digits, and everything else that can be typed. */
function kindsIn(password: string): number {
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u]
  return kinds.filter((kind) => kind.test(password)).length
}
