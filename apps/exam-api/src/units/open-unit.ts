import { unitKinds, type UnitBody, type UnitRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { findOpenUnit } from "./find-open-unit.ts"
import { insertUnit, isNameTaken } from "./units.store.ts"

type Refusal = Extract<
  UnitRefusal,
  "unit-not-found" | "unit-closed" | "unit-kind-too-high" | "province-needs-code" | "unit-name-taken"
>

/** A unit below one of the actor's, of a lower kind. A province has its own code; the others take their parent's (CER-5). */
export function openUnit(
  { sql }: StaffDeps,
  author: Author,
  { parentId, kind, name, provinceCode }: UnitBody,
): Promise<Outcome<{ readonly unitId: number }, Refusal>> {
  return sql.begin(async (tx) => {
    const parent = await findOpenUnit(tx, author.scope, parentId, null)
    if (!parent.ok) return parent
    if (unitKinds.indexOf(kind) <= unitKinds.indexOf(parent.value.kind)) return refused("unit-kind-too-high")
    if ((kind === "province") !== (provinceCode !== undefined)) return refused("province-needs-code")
    if (await isNameTaken(tx, parent.value.path, name)) return refused("unit-name-taken")

    const code = provinceCode ?? parent.value.provinceCode
    const unitId = await insertUnit(tx, parent.value, { kind, name, provinceCode: code })
    const details = { parentId, kind, name, provinceCode: code }
    await appendAudit(tx, author, [{ action: "unit-opened", subject: String(unitId), details }])
    return accepted({ unitId })
  })
}
