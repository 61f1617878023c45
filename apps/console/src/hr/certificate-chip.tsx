import type { QualificationRow } from "@sworn/contract/staff"
import { StateChip, type GlyphShape, type Tone } from "@sworn/ui"
import { words } from "../i18n/words.ts"

const looks = {
  pending_confirmation: { shape: "clock", tone: "accent" },
  valid: { shape: "check", tone: "ok" },
  expired: { shape: "bar", tone: "plain" },
  suspended: { shape: "pause", tone: "warn" },
  revoked: { shape: "cross", tone: "bad" },
  superseded: { shape: "hollow", tone: "plain" },
} satisfies Record<QualificationRow["status"], { shape: GlyphShape; tone: Tone }>

export function CertificateChip(props: { status: QualificationRow["status"] }) {
  return (
    <StateChip shape={looks[props.status].shape} tone={looks[props.status].tone}>
      {words().certificates.statuses[props.status]}
    </StateChip>
  )
}
