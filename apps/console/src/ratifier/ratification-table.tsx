import type { SittingRow } from "@sworn/contract/staff"
import { A, useNavigate } from "@solidjs/router"
import { DataTable, type Column } from "@sworn/ui"
import { said, words } from "../i18n/words.ts"
import { Empty } from "../shell/empty.tsx"
import { PhaseChip } from "../shell/phase-chip.tsx"
import { useReference } from "../shell/reference.tsx"
import { sittingTime } from "../shell/sitting-time.ts"

/** Sittings with results to ratify first, then those still running, then what was published. */
export function RatificationTable(props: { sittings: readonly SittingRow[] }) {
  const navigate = useNavigate()
  const { levelName } = useReference()
  const rows = () =>
    props.sittings
      .filter((sitting) => sitting.phase !== "planned")
      .sort((one, other) => rank(one) - rank(other) || other.startsAt - one.startsAt)

  const columns = (): Column<SittingRow>[] => [
    {
      key: "title",
      title: words().sittings.title,
      cell: (sitting) => <A href={`/ratification/${sitting.sittingId}`}>{said(sitting.title)}</A>,
    },
    { key: "phase", title: words().sittings.phase, cell: (sitting) => <PhaseChip phase={sitting.phase} /> },
    {
      key: "time",
      title: words().sittings.time,
      cell: (sitting) => <span class="unbroken">{sittingTime(sitting.startsAt, sitting.endsAt)}</span>,
    },
    { key: "level", title: words().sittings.level, cell: (sitting) => levelName(sitting.level) },
    { key: "due", title: words().ratifier.due, align: "end", cell: (sitting) => sitting.registeredCount },
    {
      key: "present",
      title: words().ratifier.present,
      align: "end",
      cell: (sitting) => sitting.presentCount,
    },
    { key: "graded", title: words().ratifier.graded, align: "end", cell: (sitting) => sitting.gradedCount },
  ]

  return (
    <DataTable
      caption={words().ratifier.caption}
      captionHidden
      columns={columns()}
      rows={rows()}
      rowKey={(sitting) => sitting.sittingId}
      onOpen={(sitting) => navigate(`/ratification/${sitting.sittingId}`)}
      empty={<Empty what={words().ratifier.empty} next={words().ratifier.emptyNext} />}
    />
  )
}

const rank = (sitting: SittingRow): number => ({ over: 0, published: 2 })[sitting.phase as string] ?? 1
