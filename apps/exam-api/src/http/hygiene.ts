/**
 * What every response carries and every request must keep to, on both origins.
 *
 * Source: security.md §2 (ASVS 3.4, 3.5, 4.x) and rows V3–V5, V12, V13, N6, N8, I10, S3, S4.
 */
import type { Context } from "hono"
import { bodyLimit } from "hono/body-limit"
import { createMiddleware } from "hono/factory"
import { incomingOf, outgoingOf } from "./outgoing.ts"
import type { ProblemWriter, RequestEnv } from "./problem.ts"
import { flawInJson } from "./strict-json.ts"
import { uploadAt } from "./uploads.ts"

const pagePolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ")

/** Data is no page: whoever opens it as one gets a page that may do nothing (ASVS 3.2.1). */
const dataPolicy = [
  "default-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "sandbox",
].join("; ")

const common = Object.entries({
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
})
/** Whoever came over TLS once comes over nothing less again, to no host below this one either. */
const twoYearsOfHttps = "max-age=63072000; includeSubDomains"

/** No-store is what the API says unless a route says better. */
export function securityHeaders(origin: string) {
  // Over plain HTTP, as on localhost, browsers must not heed it and servers must not say it (RFC 6797).
  const always = origin.startsWith("https:")
    ? [...common, ["strict-transport-security", twoYearsOfHttps] as const]
    : common
  const pageHeaders = [...always, ["content-security-policy", pagePolicy] as const]
  const docsHeaders = [...pageHeaders, ["cache-control", "no-store"] as const]
  const dataHeaders = [
    ...always,
    ["content-security-policy", dataPolicy] as const,
    ["cache-control", "no-store"] as const,
  ]
  function headersFor(path: string) {
    if (!path.startsWith("/api/")) return pageHeaders
    return path.startsWith("/api/docs") ? docsHeaders : dataHeaders
  }

  return createMiddleware(async (c, next) => {
    const all = headersFor(c.req.path)
    const socketSide = outgoingOf(c)
    if (socketSide !== undefined) {
      for (const [name, value] of all) socketSide.setHeader(name, value)
      return next()
    }
    await next()
    for (const [name, value] of all) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  })
}

/** Who asks for the head alone reads no body: what would have streamed it must hear so, or it waits for ever. */
export const dropUnreadBody = createMiddleware(async (c, next) => {
  await next()
  if (c.req.method === "HEAD") await c.res.body?.cancel()
})

/** A target is a path: a whole address in its place is read in two ways where a proxy stands in front, as HTTP/0.9 is (N6). */
export const requirePath = (problem: ProblemWriter) =>
  createMiddleware<RequestEnv>(async (c, next) => {
    const { url = "/", httpVersionMajor = 1 } = incomingOf(c) ?? {}
    const isPlain = url.startsWith("/") && httpVersionMajor === 1
    return isPlain ? next() : problem(c, "malformed-request", 400)
  })

const writes = new Set(["POST", "PUT", "PATCH", "DELETE"])
const largestBodyBytes = 256 * 1024

/** Writes come from our own pages, as JSON, and small. */
export function guardWrites(problem: ProblemWriter, origin: () => string) {
  const tooLarge = (c: Context) => problem(c, "body-too-large", 413)
  const countsWhatArrives = bodyLimit({ maxSize: largestBodyBytes, onError: tooLarge })

  return createMiddleware<RequestEnv>(async (c, next) => {
    if (!writes.has(c.req.method)) return next()

    const site = c.req.header("sec-fetch-site")
    const from = c.req.header("origin")
    const isCrossSite = site !== undefined ? site !== "same-origin" : from !== undefined && from !== origin()
    if (isCrossSite) return problem(c, "cross-site-request", 403)

    const declared = c.req.header("content-length")
    const type = c.req.header("content-type")
    const upload = uploadAt(c.req.method, c.req.path)
    if (upload?.type.test(type ?? "")) {
      // The route counts what arrives while it reads; a length that says too much is not waited for.
      return Number(declared ?? 0) > upload.mostBytes ? tooLarge(c) : next()
    }
    const isEmpty = (declared ?? "0") === "0" && c.req.header("transfer-encoding") === undefined
    const isJson = type === undefined ? isEmpty : /^application\/json\b/i.test(type)
    if (!isJson) return problem(c, "unsupported-media-type", 415)

    // The parser holds a body to its declared length, so only an undeclared one has to be counted; a save never is.
    if (declared === undefined) return isEmpty ? next() : countsWhatArrives(c, next)
    return Number(declared) > largestBodyBytes ? tooLarge(c) : next()
  })
}

/** Whether the request brings the file that its route asks for. */
export const isUpload = (c: Context): boolean =>
  uploadAt(c.req.method, c.req.path)?.type.test(c.req.header("content-type") ?? "") ?? false

/** Reads the body before any route does, which finds it read; what is no plain JSON goes no further. */
export const takePlainJson = (problem: ProblemWriter) =>
  createMiddleware<RequestEnv>(async (c, next) => {
    const isEmpty = (c.req.header("content-length") ?? "0") === "0" && !c.req.header("transfer-encoding")
    if (!writes.has(c.req.method) || isEmpty || isUpload(c)) return next()

    const text = await c.req.text().catch(() => null)
    if (text === null || flawInJson(text) !== null) return problem(c, "malformed-request", 400)
    return next()
  })
