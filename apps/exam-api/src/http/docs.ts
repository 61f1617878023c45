/** The API's browsable description, from files of this machine: it works on a closed network. */
import type { Env, Hono, Schema } from "hono"
import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Sworn API</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
</head>
<body>
<div id="docs"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body>
</html>
`
const start = `SwaggerUIBundle({ url: "/api/openapi.json", dom_id: "#docs", validatorUrl: null })\n`

export async function serveDocs<E extends Env, S extends Schema, P extends string>(
  api: Hono<E, S, P>,
): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"))
  const fileOf = async (name: string) => new Uint8Array(await readFile(join(folder, name)))
  const style = await fileOf("swagger-ui.css")
  const script = await fileOf("swagger-ui-bundle.js")

  api.get("/api/docs", (c) => c.html(page))
  api.get("/api/docs/start.js", (c) =>
    c.body(start, 200, { "content-type": "text/javascript; charset=utf-8" }),
  )
  api.get("/api/docs/swagger-ui.css", (c) =>
    c.body(style, 200, { "content-type": "text/css; charset=utf-8" }),
  )
  api.get("/api/docs/swagger-ui-bundle.js", (c) =>
    c.body(script, 200, { "content-type": "text/javascript; charset=utf-8" }),
  )
}
