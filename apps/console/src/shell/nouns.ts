/** The console's nouns and who may see each. The API decides; the rail only reflects it (domain §3). */
import type { Role } from "@sworn/contract/staff"

export const nouns = [
  { key: "items", href: "/items", roles: ["item-author", "item-reviewer"] },
  { key: "reviews", href: "/reviews", roles: ["item-reviewer"] },
  {
    key: "sittings",
    href: "/sittings",
    roles: ["exam-administrator", "registration-officer", "invigilator", "auditor"],
  },
  { key: "papers", href: "/papers", roles: ["paper-setter", "exam-administrator"] },
  { key: "blueprints", href: "/blueprints", roles: ["paper-setter", "exam-administrator", "auditor"] },
  { key: "imports", href: "/imports", roles: ["item-author", "item-reviewer"] },
  {
    key: "statutes",
    href: "/statutes",
    roles: ["item-author", "item-reviewer", "paper-setter", "auditor"],
  },
  { key: "ratification", href: "/ratification", roles: ["ratifier", "exam-administrator", "auditor"] },
  { key: "qualified", href: "/qualifications", roles: ["hr-officer", "auditor"] },
  { key: "pending", href: "/confirmations", roles: ["hr-officer", "auditor"] },
  { key: "audit", href: "/audit", roles: ["auditor"] },
  { key: "people", href: "/people", roles: ["system-administrator", "security-administrator", "auditor"] },
  { key: "unitTree", href: "/units", roles: ["system-administrator", "security-administrator", "auditor"] },
  {
    key: "configuration",
    href: "/configuration",
    roles: ["exam-administrator", "security-administrator", "system-administrator", "auditor"],
  },
  {
    key: "assumptions",
    href: "/assumptions",
    roles: ["exam-administrator", "security-administrator", "system-administrator", "auditor"],
  },
  {
    key: "requests",
    href: "/requests",
    roles: ["hr-officer", "paper-setter", "exam-administrator"],
  },
  { key: "conflicts", href: "/conflicts", roles: ["security-administrator", "auditor"] },
] as const satisfies readonly { key: string; href: string; roles: readonly Role[] }[]

export type Noun = (typeof nouns)[number]

export const nounsFor = (held: ReadonlySet<Role>): readonly Noun[] =>
  nouns.filter((noun) => noun.roles.some((role) => held.has(role)))
