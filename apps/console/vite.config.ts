import { defineConfig } from "vite"
import solid from "vite-plugin-solid"

/** Browsers of police-intranet PCs lag by two years (LE-03); the API answers on the console's own origin. */
export default defineConfig({
  plugins: [solid()],
  base: "/",
  build: {
    outDir: "dist",
    target: ["chrome109", "firefox115"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { "/api": "http://127.0.0.1:3001" } },
})
