import { formatById, formatOf } from "@sworn/interchange"
import type { Jobs } from "./jobs.ts"

type Look = Jobs["look"]

const nothingToMap = {
  encoding: null,
  delimiter: null,
  headerRow: null,
  header: [],
  suggested: [],
  sample: [],
  rowsTotal: 0,
}

/** Which format it is, and of a table what a person should see before saying what the columns mean. */
export async function lookAtFile({ bytes, fileName, format: told }: Look["given"]): Promise<Look["answer"]> {
  const id = told ?? formatOf(fileName, bytes)
  const format = id === null ? null : formatById(id)
  if (format === null || format.read === null) return { ok: false, refusal: "file-format-unknown" }
  if (bytes.length > format.mostBytes) return { ok: false, refusal: "file-too-large" }
  if (format.look === null) return { ok: true, format: format.id, seen: nothingToMap }
  const look = await format.look(bytes)
  if ("code" in look) {
    return { ok: false, refusal: look.code === "too-large" ? "file-too-large" : "file-cannot-be-read" }
  }
  const { sheets, ...seen } = look
  return {
    ok: true,
    format: format.id,
    seen: {
      ...seen,
      header: [...look.header],
      suggested: [...look.suggested],
      sample: look.sample.map(({ row, cells }) => ({ row, cells: [...cells] })),
      ...(sheets === undefined ? {} : { sheets: [...sheets] }),
    },
  }
}
