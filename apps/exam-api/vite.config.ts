/** Bundles the API for Node: importing drizzle-orm and zod unbundled costs half a second at every start. */
import { defineConfig } from "vite"

export default defineConfig({
  ssr: { noExternal: true, external: ["@node-rs/argon2", "swagger-ui-dist", "pino", "sharp"] },
  build: {
    ssr: true,
    target: "node24",
    outDir: "dist",
    emptyOutDir: false,
    rollupOptions: {
      input: {
        main: "src/main.ts",
        "exchange-worker": "src/exchange/exchange-worker.ts",
        prepare: "src/prepare.ts",
        regrade: "src/commands/regrade.ts",
        "verify-audit": "src/commands/verify-audit.ts",
        "load-statute": "src/commands/load-statute.ts",
        "open-sitting": "src/commands/open-sitting.ts",
      },
      output: { entryFileNames: "[name].mjs", chunkFileNames: "chunks/[name]-[hash].mjs" },
    },
  },
})
