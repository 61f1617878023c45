import { defineConfig } from "vite"
import solid from "vite-plugin-solid"
import { workerPlugin } from "./build/worker-plugin.ts"

/** For office computers years behind; nothing inline, since the content security policy allows nothing inline. */
export default defineConfig({
  plugins: [solid(), workerPlugin()],
  base: "/",
  build: {
    outDir: "dist",
    target: ["chrome109", "firefox115"],
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What every paper needs is one file: cut in pieces it would be a kilobyte more, and a request for each.
        codeSplitting: {
          groups: [
            { name: "exam", test: /packages\/(?:ui\/src|item-view\/src\/[^/]+$)|node_modules\/solid-js/ },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": "http://127.0.0.1:3000" } },
})
