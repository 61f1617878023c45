/** A frozen paper as the database keeps it: preview, text, pinned keys, and the sealed package apart from its key. */
import type { Instant } from "@sworn/exam-core"
import { outlineOf, scoredItems } from "@sworn/question-bank"
import type { SealedPaper } from "./craft.ts"
import { bytesText, instantText, type Row } from "./insert-rows.ts"
import type { DemoPaper } from "./paper.ts"
import { staffIdOf } from "./staff.ts"

export function paperRows(paper: DemoPaper, sealedPaper: SealedPaper, now: Instant) {
  const { content, level, total, passMark, answerables, asOf } = paper
  const { paperId, title, notice, sections } = content
  const row: Row = {
    paper_id: paperId,
    level,
    category: "general",
    title,
    notice,
    as_of: asOf,
    total,
    pass_mark: passMark,
    item_count: answerables.length,
    outline: outlineOf(content),
    sections: sections.map((section) => ({
      title: section.title,
      kind: section.kind,
      policy: section.policy,
      itemCount: scoredItems(section).length,
      pointsEach: section.pointsEach,
    })),
    package_sha256: bytesText(sealedPaper.sha256),
    assembled_by: staffIdOf("setter"),
    approved_by: staffIdOf("reviewer"),
    frozen_at: instantText(now),
  }
  return {
    papers: [row],
    contents: [{ paper_id: paperId, content }],
    items: answerables.map(({ item, subject }, index) => ({
      paper_id: paperId,
      position: index + 1,
      answerable_id: item.id,
      key_version: 1,
      subject,
    })),
    packages: [{ paper_id: paperId, sealed: bytesText(sealedPaper.sealed) }],
    packageKeys: [{ paper_id: paperId, key: bytesText(sealedPaper.key) }],
  } satisfies Record<string, readonly Row[]>
}
