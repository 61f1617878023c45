import type { CertificateStatus } from "@sworn/exam-core"
import type { GlyphShape, Tone } from "@sworn/ui"

const shapes = {
  pending_confirmation: { shape: "half", tone: "accent" },
  valid: { shape: "check", tone: "ok" },
  expired: { shape: "hollow", tone: "warn" },
  suspended: { shape: "pause", tone: "warn" },
  revoked: { shape: "cross", tone: "bad" },
  superseded: { shape: "right", tone: "plain" },
} as const satisfies Record<CertificateStatus, { shape: GlyphShape; tone: Tone }>

export const certificateShape = (status: CertificateStatus) => shapes[status]
