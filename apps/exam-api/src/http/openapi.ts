/** What the API document says of a route: its one good answer, and that everything else is a problem. */
import { problem } from "@sworn/contract"
import { describeRoute, resolver } from "hono-openapi"
import type { z } from "zod"

const problemAnswer = {
  description: "A refusal or a fault, as problem JSON (RFC 9457)",
  content: { "application/problem+json": { schema: resolver(problem) } },
}

export const describes = (summary: string, answer: z.ZodType | null, status: 200 | 201 | 204 = 200) =>
  describeRoute({
    summary,
    responses: {
      [status]:
        answer === null
          ? { description: summary }
          : { description: summary, content: { "application/json": { schema: resolver(answer) } } },
      default: problemAnswer,
    },
  })

const bytes = { schema: { type: "string", format: "binary" } } as const

/** A route that answers with bytes rather than JSON, of one of these types. */
export const describesFile = (summary: string, ...mediaTypes: readonly string[]) =>
  describeRoute({
    summary,
    responses: {
      200: {
        description: summary,
        content: Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, bytes])),
      },
      default: problemAnswer,
    },
  })

/** A route that people's browsers are sent through; it answers with an address. */
export const describesRedirect = (summary: string) =>
  describeRoute({ summary, responses: { 303: { description: summary }, default: problemAnswer } })
