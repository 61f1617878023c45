/** Images in SQL, as sworn_bank: added, and never changed. */
import type { KeptMedium } from "@sworn/contract/staff"
import type { Sql, Transaction } from "../database/pool.ts"

export async function insertMedium(
  tx: Transaction,
  medium: KeptMedium & { readonly bytes: Uint8Array; readonly by: string },
): Promise<void> {
  await tx`
    insert into media (media_id, bytes, type, width, height, uploaded_by, uploaded_at)
    values (${medium.mediaId}, ${Buffer.from(medium.bytes)}, ${medium.type}, ${medium.width}, ${medium.height}, ${medium.by},
      exam_now())
    on conflict do nothing`
}

export async function findMedium(
  sql: Sql,
  mediaId: string,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly type: KeptMedium["type"] } | null> {
  const [row] = await sql<{ bytes: Uint8Array<ArrayBuffer>; type: KeptMedium["type"] }[]>`
    select bytes, type from media where media_id = ${mediaId}`
  return row ?? null
}
