/**
 * Builds the worker beside the app, at an address of its own, and writes into it what this version consists of.
 */
import { createHash } from "node:crypto"
import { fileURLToPath } from "node:url"
import type { Plugin } from "vite"

const source = fileURLToPath(new URL("../src/offline/worker.ts", import.meta.url))
const fileName = "worker.js"

export function workerPlugin(): Plugin {
  return {
    name: "sworn-worker",
    apply: "build",
    enforce: "post",
    buildStart() {
      this.emitFile({ type: "chunk", id: source, fileName })
    },
    generateBundle: {
      // After everything else has been written: index.html is part of the version too.
      order: "post",
      handler(_options, bundle) {
        const worker = bundle[fileName]
        if (worker?.type !== "chunk") throw new Error("The worker was not built")
        if (worker.imports.length > 0)
          throw new Error(`The worker must stand alone, but imports ${worker.imports.join()}`)

        const parts = Object.values(bundle).filter((part) => part !== worker)
        const version = createHash("sha256")
        for (const part of parts)
          version.update(part.fileName).update(part.type === "chunk" ? part.code : part.source)

        const files = [
          "/",
          ...parts.map((part) => `/${part.fileName}`).filter((path) => path !== "/index.html"),
        ]
        const precache = { version: version.digest("hex").slice(0, 16), files }
        worker.code = `const PRECACHE = ${JSON.stringify(precache)};\n${worker.code}`
      },
    },
  }
}
