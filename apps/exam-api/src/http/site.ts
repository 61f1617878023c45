/**
 * Serves a built client. Hashed files are kept for good by browsers; the page itself is asked for each time. A path that
 * is no file gets the page, except under /api and except for anything that looks like a file (N8). What is of no type that a
 * client is made of is not served: it came into the folder by mistake.
 *
 * Errors: none; without a build there is nothing to serve and every path is 404.
 */
import { existsSync } from "node:fs"
import { readFile, readdir } from "node:fs/promises"
import { extname, join, relative, sep } from "node:path"
import { createMiddleware } from "hono/factory"

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".ttf": "font/ttf",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
}

type File = { readonly body: Uint8Array<ArrayBuffer>; readonly type: string; readonly keep: boolean }

/** Reads the whole client into memory: it is small, and a full disk or a moved folder cannot stop an exam then. */
export async function serveSite(folder: string) {
  const files = await readFolder(folder)
  return createMiddleware(async (c, next) => {
    const isRead = c.req.method === "GET" || c.req.method === "HEAD"
    if (!isRead || c.req.path.startsWith("/api/")) return next()

    const asked = files.get(c.req.path)
    const looksLikeFile = extname(c.req.path) !== "" || c.req.path.includes("/.")
    const file = asked ?? (looksLikeFile ? undefined : files.get("/index.html"))
    if (file === undefined) return next()
    return c.newResponse(c.req.method === "HEAD" ? null : file.body, 200, {
      "content-type": file.type,
      "cache-control": file.keep ? "public, max-age=31536000, immutable" : "no-cache",
    })
  })
}

async function readFolder(folder: string): Promise<ReadonlyMap<string, File>> {
  const files = new Map<string, File>()
  if (!existsSync(folder)) return files
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const type = types[extname(entry.name)]
    if (type === undefined) continue
    const url = `/${relative(folder, path).split(sep).join("/")}`
    files.set(url, { body: new Uint8Array(await readFile(path)), type, keep: url.startsWith("/assets/") })
  }
  return files
}
