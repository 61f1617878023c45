import { defineConfig } from "vitest/config"
import solid from "vite-plugin-solid"

const tests = (...folders: string[]) => folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`)

const clients = (name: string, ending: string, environment: string) => ({
  plugins: [solid()],
  resolve: { conditions: ["development", "browser"] },
  test: {
    name,
    environment,
    include: ["packages/ui", "packages/item-view", "apps/exam-client", "apps/console"].map(
      (folder) => `${folder}/**/*.test.${ending}`,
    ),
    exclude: ["**/node_modules/**", "**/dist/**"],
  },
})

export default defineConfig({
  test: {
    // All cores, where vitest alone would spare one: of two, that is half. A journey is a person with a machine, and one a
    // core is what a machine carries.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: tests(
            "packages/question-bank",
            "packages/exam-core",
            "packages/contract",
            "packages/interchange",
            "drizzle",
            "apps/exam-api",
            "scripts",
            "tests/support",
            "tests/conformance",
          ),
          exclude: ["**/node_modules/**", "**/dist/**", "scripts/start.test.ts"],
          testTimeout: 30_000,
        },
      },
      clients("client", "ts", "node"),
      // A test that needs a document is a .tsx; jsdom stands in for a browser where no layout is asked about.
      clients("screens", "tsx", "jsdom"),
      {
        test: { name: "architecture", include: tests("tests/architecture") },
      },
      {
        // Starts and kills whole products; too slow for the inner loop.
        test: { name: "launcher", include: ["scripts/start.test.ts"], testTimeout: 60_000 },
      },
      {
        test: {
          name: "api",
          include: tests("tests/api"),
          globalSetup: ["tests/support/seeded-server.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "journeys",
          include: tests("tests/journeys"),
          globalSetup: ["tests/support/prepared-folder.ts"],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
