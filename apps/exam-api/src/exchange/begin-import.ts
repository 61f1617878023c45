import type { ImportRefusal, UploadQuery } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { createHash } from "node:crypto"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { StaffDeps } from "../deps.ts"
import { hasUnitInScope } from "../items/items.store.ts"
import { forgetOldFiles } from "./forget-old-files.ts"
import { findSameFile, insertImport, takeFileTurn } from "./imports.store.ts"
import type { Jobs } from "./jobs.ts"
import { runJob } from "./run-job.ts"

const mostOpen = 20
/** A look takes a thread of its own with its memory. */
const mostLooks = 4

type Begun = { readonly importId: string; readonly isNew: boolean }

/**
 * Makes the act of keeping an uploaded file and saying what it is; nothing of it is in the bank (ITM-9). The same file again is
 * the import that is there already, and one whose questions are in the bank is refused (Z11).
 */
export function makeImportBegin(deps: StaffDeps) {
  let looking = 0

  return async function beginImport(
    author: Author,
    query: UploadQuery,
    bytes: Uint8Array,
  ): Promise<Outcome<Begun, ImportRefusal | "not-found" | "busy">> {
    if (looking >= mostLooks) return refused("busy")
    looking += 1
    const { fileName, format } = query
    const look = await runJob("look", { bytes, fileName, format: format ?? null }).finally(
      () => (looking -= 1),
    )
    return look.ok ? keepFile(deps, author, query, bytes, look) : refused(look.refusal)
  }
}

type Look = Extract<Jobs["look"]["answer"], { readonly ok: true }>

async function keepFile(
  { bankSql, chance }: StaffDeps,
  author: Author,
  { fileName, unitId, pool }: UploadQuery,
  bytes: Uint8Array,
  { format, seen }: Look,
): Promise<Outcome<Begun, ImportRefusal | "not-found">> {
  const sha256 = createHash("sha256").update(bytes).digest()
  await forgetOldFiles(bankSql)

  return bankSql.begin(async (tx) => {
    if (!(await hasUnitInScope(tx, author.scope, unitId))) return refused("not-found")
    await takeFileTurn(tx, unitId, sha256)
    const same = await findSameFile(tx, { unitId, sha256, uploadedBy: author.staffId })
    if (same.isCommitted) return refused("file-already-imported")
    if (same.openOwn !== null) return accepted({ importId: same.openOwn, isNew: false })
    if (same.openCount >= mostOpen) return refused("too-many-open-imports")

    const importId = chance.uuid()
    const { staffId: uploadedBy } = author
    const { fileDays } = (await readPlatformConfiguration(tx)).records
    await insertImport(tx, {
      importId,
      unitId,
      pool,
      uploadedBy,
      fileName,
      format,
      bytes,
      sha256,
      seen,
      fileDays,
    })
    const details = { format, unitId, pool, bytes: bytes.length, sha256: sha256.toString("hex") }
    await appendAudit(tx, author, [{ action: "import-uploaded", subject: importId, details }])
    return accepted({ importId, isNew: true })
  })
}
