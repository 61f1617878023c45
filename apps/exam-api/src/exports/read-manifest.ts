import type { ExportManifest } from "@sworn/contract/staff"
import type { StaffDeps } from "../deps.ts"
import { findManifest } from "./exports.store.ts"

/** HRX-5. Null for a list that is not finished, or that the reader could not have made. */
export const readManifest = (
  { sql }: StaffDeps,
  reader: { readonly staffId: string },
  scope: readonly string[],
  exportId: string,
): Promise<ExportManifest | null> => findManifest(sql, { staffId: reader.staffId, scope }, exportId)
