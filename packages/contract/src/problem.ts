/**
 * Every error on the wire is problem JSON (RFC 9457): a refusal with its name and its sentence in the reader's language,
 * or a fault with a request id and nothing else.
 */
import { z } from "zod"

export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  requestId: z.string(),
  /** The refusal's name, for programs. Absent on faults. */
  refusal: z.string().optional(),
  /** Where in the request something does not fit, when it is malformed. */
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
})

export type Problem = z.infer<typeof problem>

/** Refusals that any request may meet, on either side. */
export const commonRefusals = [
  "malformed-request",
  "not-signed-in",
  "not-allowed",
  "not-found",
  "cross-site-request",
  "unsupported-media-type",
  "body-too-large",
  "busy",
] as const
export type CommonRefusal = (typeof commonRefusals)[number]
