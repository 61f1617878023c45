import type { SittingPhase, SittingRow } from "@sworn/contract/staff"
import { A, useNavigate } from "@solidjs/router"
import { DataTable, type Column } from "@sworn/ui"
import { createMemo } from "solid-js"
import { said, words } from "../i18n/words.ts"
import { Empty } from "../shell/empty.tsx"
import { keepSame } from "../shell/keep-same.ts"
import { PhaseChip } from "../shell/phase-chip.tsx"
import { useReference } from "../shell/reference.tsx"
import { sittingTime } from "../shell/sitting-time.ts"

/** Sittings, those that need eyes first: live, then coming, then past. */
export function SittingTable(props: { sittings: readonly SittingRow[] }) {
  const navigate = useNavigate()
  const { levelName, categoryName } = useReference()
  const rows = createMemo<readonly SittingRow[]>(
    (old) => keepSame(old, [...props.sittings].sort(byUrgency), (sitting) => sitting.sittingId),
    [],
  )
  const columns = (): Column<SittingRow>[] => [
    {
      key: "title",
      title: words().sittings.title,
      cell: (sitting) => <A href={`/sittings/${sitting.sittingId}`}>{said(sitting.title)}</A>,
    },
    { key: "phase", title: words().sittings.phase, cell: (sitting) => <PhaseChip phase={sitting.phase} /> },
    {
      key: "time",
      title: words().sittings.time,
      cell: (sitting) => <span class="unbroken">{sittingTime(sitting.startsAt, sitting.endsAt)}</span>,
    },
    { key: "level", title: words().sittings.level, cell: (sitting) => levelName(sitting.level) },
    { key: "category", title: words().sittings.category, cell: (sitting) => categoryName(sitting.category) },
    count("registered", words().sittings.registered, (sitting) => sitting.registeredCount),
    count("present", words().sittings.present, (sitting) => sitting.presentCount),
    count("handed-in", words().sittings.handedIn, (sitting) => sitting.handedInCount),
    count("graded", words().sittings.graded, (sitting) => sitting.gradedCount),
  ]

  return (
    <DataTable
      caption={words().sittings.caption}
      captionHidden
      columns={columns()}
      rows={rows()}
      rowKey={(sitting) => sitting.sittingId}
      onOpen={(sitting) => navigate(`/sittings/${sitting.sittingId}`)}
      empty={<Empty what={words().sittings.empty} next={words().sittings.emptyNext} />}
    />
  )
}

const count = (key: string, title: string, of: (sitting: SittingRow) => number): Column<SittingRow> => ({
  key,
  title,
  align: "end",
  cell: of,
})

const urgency: Record<SittingPhase, number> = {
  "in-progress": 0,
  closing: 0,
  "checking-in": 0,
  planned: 1,
  over: 2,
  published: 2,
}

/** What is past is read backwards. */
function byUrgency(one: SittingRow, other: SittingRow): number {
  const first = urgency[one.phase] - urgency[other.phase]
  if (first !== 0) return first
  const later = one.startsAt - other.startsAt
  return urgency[one.phase] === 2 ? -later : later
}
