import type { ImportRefusal, UploadQuery } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { createHash } from "node:crypto"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { StaffDeps } from "../deps.ts"
import { hasUnitInScope } from "../items/items.store.ts"
import { forgetOldFiles } from "./forget-old-files.ts"
import { findSameFile, insertImport, takeFileTurn } from "./imports.store.ts"
import { runJob } from "./run-job.ts"

const mostOpen = 20

type Begun = { readonly importId: string; readonly isNew: boolean }

/**
 * Keeps an uploaded file and says what it is; nothing of it is in the bank (ITM-9). The same file again is the import that
 * is there already, and one whose questions are in the bank is refused (Z11).
 */
export async function beginImport(
  { bankSql, chance }: StaffDeps,
  author: Author,
  { fileName, unitId, pool, format: told }: UploadQuery,
  bytes: Uint8Array,
): Promise<Outcome<Begun, ImportRefusal | "not-found">> {
  const look = await runJob("look", { bytes, fileName, format: told ?? null })
  if (!look.ok) return refused(look.refusal)
  const { format, seen } = look
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
