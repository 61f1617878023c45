import type { OfficerPage } from "@sworn/contract/staff"
import type { StaffDeps } from "../deps.ts"
import { findOfficer } from "./officers.store.ts"

/** Null for an officer who serves outside the reader's units, as for one who does not exist. */
export const readOfficer = (
  { sql }: StaffDeps,
  scope: readonly string[],
  officerId: string,
): Promise<OfficerPage | null> => findOfficer(sql, scope, officerId)
