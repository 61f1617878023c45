import { some } from "../english-counts.ts"
import type { Words } from "../words.ts"

export const conflicts: Words["conflicts"] = {
  title: "Conflicts of duties",
  lead: "Roles that never meet joined in one person, own work approved, the paper of one's own students handled, and the like. None is expected.",
  count: (count: number) => some(count, "conflict"),
  kind: "Conflict",
  kinds: {
    "roles-joined": "Roles that never meet in one person",
    "approved-own-work": "Own work approved",
    "taught-and-handled": "Paper of own students handled",
    "two-as-one": "Act of two done by one",
    "granted-to-self": "Role granted to oneself",
  },
  whats: {
    item: "Question",
    paper: "Paper",
    assembled: "Assembled the paper",
    approved: "Approved the paper",
    unsealed: "Unsealed the paper",
    decision: "Decision",
    revocation: "Revocation",
  },
  people: "Person",
  detail: "What",
  subject: "Id",
  since: "Since",
  until: "Until",
  stillNow: "now",
  none: "No conflict of duties.",
  noneNext: "The database refuses most of them; those that come about later are listed here.",
}
