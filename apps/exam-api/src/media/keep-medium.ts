import type { KeptMedium, MediaRefusal } from "@sworn/contract/staff"
import { accepted, type Outcome } from "@sworn/exam-core"
import { createHash } from "node:crypto"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { keepableImage } from "./keepable-image.ts"
import { insertMedium } from "./media.store.ts"

/** Keeps an image for texts to show (ITM-12). Its id is of what it looks like: the same picture is kept once. */
export async function keepMedium(
  { bankSql }: StaffDeps,
  author: Author,
  upload: Uint8Array,
): Promise<Outcome<KeptMedium, MediaRefusal>> {
  const outcome = await keepableImage(upload)
  if (!outcome.ok) return outcome

  const { bytes, type, width, height } = outcome.value
  const mediaId = `m${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}`
  const medium = { mediaId, type, width, height }
  await bankSql.begin(async (tx) => {
    await insertMedium(tx, { ...medium, bytes, by: author.staffId })
    await appendAudit(tx, author, [
      { action: "medium-uploaded", subject: mediaId, details: { type, width, height } },
    ])
  })
  return accepted(medium)
}
