import type { OfficerPage } from "@sworn/contract/staff"
import type { StaffDeps } from "../deps.ts"
import type { Reader } from "../qualifications/list-ask.ts"
import { findOfficer } from "./officers.store.ts"

/** Null for an officer who serves outside the reader's units, as for one who does not exist. */
export const readOfficer = (
  { sql }: StaffDeps,
  reader: Reader,
  officerId: string,
): Promise<OfficerPage | null> => findOfficer(sql, reader, officerId)
