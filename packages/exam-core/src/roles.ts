/**
 * Who may do what, as far as it is law and not wiring: the roles, and the pairs of them that never meet in one person.
 *
 * Source: INT-7 in docs/rules.md; the pairs follow the "must not" of each role. The database holds the same pairs in
 *         `exclusive_roles` and refuses a grant that would join one; a test holds the two together.
 */

/** Of the staff. The candidate is a role too, and never of the staff. */
export const roles = [
  "item-author",
  "item-reviewer",
  "paper-setter",
  "exam-administrator",
  "registration-officer",
  "invigilator",
  "marker",
  "ratifier",
  "hr-officer",
  "auditor",
  "system-administrator",
  "security-administrator",
] as const
export type Role = (typeof roles)[number]

/** `mlps3` pairs bind where that profile is in force (GB/T 22239, three administrators are three people). */
export type ExclusivePair = {
  readonly role: Role
  readonly otherRole: Role
  readonly profile: "always" | "mlps3"
}

const scoring = ["marker", "ratifier"] as const
const content = ["item-author", "item-reviewer", "paper-setter"] as const
const writing = roles.filter((role) => role !== "auditor")

/** Alphabetical within a pair and among pairs, so that each stands once. */
export const exclusivePairs: readonly ExclusivePair[] = [
  // Who reads everything writes nothing.
  ...writing.map((role) => pair("auditor", role, "always")),
  // Accounts and machines are kept by people who touch neither content nor scores.
  ...[...content, ...scoring].map((role) => pair("system-administrator", role, "always")),
  ...[...content, ...scoring].map((role) => pair("security-administrator", role, "always")),
  // Who runs the day edits no items, keys or scores.
  ...[...content, ...scoring].map((role) => pair("exam-administrator", role, "always")),
  // Marks are given by one person and settled by another; certificates follow from neither.
  pair("marker", "ratifier", "always"),
  pair("hr-officer", "marker", "always"),
  pair("hr-officer", "ratifier", "always"),
  // A paper's author would know it before the day, and the invigilator must not.
  pair("item-author", "paper-setter", "always"),
  pair("invigilator", "paper-setter", "always"),
  pair("security-administrator", "system-administrator", "mlps3"),
].toSorted((a, b) => `${a.role} ${a.otherRole}`.localeCompare(`${b.role} ${b.otherRole}`, "en"))

function pair(one: Role, other: Role, profile: ExclusivePair["profile"]): ExclusivePair {
  const [role, otherRole] = [one, other].toSorted() as [Role, Role]
  return { role, otherRole, profile }
}
