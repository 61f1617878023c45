import type { VersionHead } from "@sworn/contract/staff"
import type { RegisteredVersion } from "./statutes.store.ts"

/** What a list says of a version. */
export const headOf = ({ statute: _statute, hasText: _hasText, ...head }: RegisteredVersion): VersionHead =>
  head
