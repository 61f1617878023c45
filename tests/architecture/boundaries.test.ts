/** Which part may import which. The table is the architecture: a new arrow is a decision, and it is made here. */
import { describe, expect, it } from "vitest"
import { importsOf, leadsTo, read, sourcesIn } from "./sources.ts"

const core = ["@sworn/question-bank", "@sworn/exam-core"]
const keyed = ["@sworn/question-bank/keyed", "@sworn/exam-core/keyed"]
const solid = ["solid-js", "solid-js/web", "solid-js/store", "@solidjs/router", "@solid-primitives/i18n"]

const mayImport: Record<string, readonly string[]> = {
  "packages/question-bank/src": [],
  "packages/exam-core/src": ["@sworn/question-bank", "@sworn/question-bank/keyed"],
  "packages/contract/src": [...core, "zod"],
  // Reads and writes questions of other systems; knows keys, because a file of questions holds them.
  "packages/interchange/src": [
    "@sworn/question-bank",
    "@sworn/question-bank/keyed",
    "@xmldom/xmldom",
    "hucre/xlsx",
    "mammoth",
    "node:crypto",
    // To pack what is written: arithmetic, as a hash is.
    "node:zlib",
    "parse5",
    "temml",
    "yauzl",
  ],
  "packages/ui/src": solid,
  // One item as a candidate sees it. It knows no key, because the exam client draws with it.
  "packages/item-view/src": ["@sworn/question-bank", "@sworn/ui", ...solid, "temml"],
  "apps/exam-client/src": [
    ...core,
    ...solid,
    "@sworn/contract/candidate",
    "@sworn/contract/candidate/refusals",
    "@sworn/exam-api/candidate-api",
    "@sworn/item-view",
    "@sworn/item-view/styles.css",
    "@sworn/ui",
    "@sworn/ui/styles.css",
    "hono/client",
    "idb",
    "uqr",
  ],
  "apps/console/src": [
    ...core,
    ...solid,
    "@sworn/contract",
    "@sworn/contract/staff",
    "@sworn/exam-api/staff-api",
    "@sworn/item-view",
    "@sworn/item-view/styles.css",
    // In the folders of those who work on the bank alone; see below.
    "@sworn/question-bank/keyed",
    "@sworn/ui",
    "@sworn/ui/styles.css",
    "hono/client",
    // In the rich-text fields of the item editor alone; see below.
    ...["commands", "history", "keymap", "model", "schema-list", "state", "tables", "view"].map(
      (part) => `prosemirror-${part}`,
    ),
    "uqr",
    "zod",
  ],
  "drizzle/schema": [...core, ...keyed, "drizzle-orm", "drizzle-orm/pg-core"],
}

describe("arrows point inward", () => {
  it.each(Object.entries(mayImport))("%s imports only what lies below it", (folder, allowed) => {
    const strays = sourcesIn(folder).flatMap((file) =>
      importsOf(file)
        .filter((name) => !name.startsWith(".") && !allowed.includes(name))
        .map((name) => `${file} -> ${name}`),
    )
    expect(strays).toEqual([])
  })

  it.each(Object.keys(mayImport))("%s reaches nothing outside itself by a relative path", (folder) => {
    const workspace = folder.replace(/\/src$/, "")
    const strays = sourcesIn(folder).flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith(".") && !leadsTo(file, name)?.startsWith(`${workspace}/`))
        .map((name) => `${file} -> ${name}`),
    )
    expect(strays).toEqual([])
  })

  it("lets only keyed files of exam-core open the keyed door", () => {
    const strays = sourcesIn("packages/exam-core/src").filter(
      (file) => !file.includes("/keyed/") && importsOf(file).some((name) => name.endsWith("/keyed")),
    )
    expect(strays).toEqual([])
  })
})

describe("in exam-api", () => {
  const files = sourcesIn("apps/exam-api/src")
  const places: readonly [string, RegExp, RegExp][] = [
    ["drizzle-orm", /^drizzle-orm/, /\.store\.ts$|\/database\//],
    ["the database driver", /^postgres$/, /\/database\/|\.store\.ts$/],
    ["Hono", /^(hono|@hono)(\/|-|$)/, /\.routes\.ts$|\/http\/|\/(candidate|staff)-api\.ts$|\/main\.ts$/],
    ["keys", /\/keyed$/, /\/(exchange|grading|items|practice|statutes)\//],
  ]

  it.each(places)("%s stays in its place", (_what, name, place) => {
    const strays = files.filter((file) => !place.test(file) && importsOf(file).some((one) => name.test(one)))
    expect(strays).toEqual([])
  })

  it("SQL stays in store files", () => {
    const strays = files.filter(
      (file) => !/\.store\.ts$|\/main\.ts$|\/prepare\.ts$|\/commands\/|\/http\//.test(file),
    )
    const sqlText = /`\s*(select|insert into|update|delete from|with)\s/i
    expect(strays.filter((file) => sqlText.test(importlessText(file)))).toEqual([])
  })

  it("only main, prepare and the commands read the environment", () => {
    const places = /\/(main|prepare)\.ts$|\/commands\//
    expect(
      files.filter((file) => !places.test(file) && importlessText(file).includes("process.env")),
    ).toEqual([])
  })

  it("nothing but the database tells the time", () => {
    expect(files.filter((file) => /Date\.now\(\)|new Date\(\)/.test(importlessText(file)))).toEqual([])
  })
})

describe("the pure packages", () => {
  const files = ["packages/question-bank/src", "packages/exam-core/src", "packages/interchange/src"].flatMap(
    sourcesIn,
  )

  it("know no clock, no chance and no platform", () => {
    const impure = /Date\.now\(|new Date\(\)|Math\.random\(|process\.|globalThis|from "node:/
    // A hash is arithmetic, whoever does the sum; and so is packing.
    const pure = (file: string) =>
      importlessText(file)
        .replace('import { createHash } from "node:crypto"', "")
        .replace(/import \{ (?:crc32|crc32, deflateRawSync) \} from "node:zlib"/, "")
    expect(files.filter((file) => impure.test(pure(file)))).toEqual([])
  })
})

describe("in the console", () => {
  it("only the screens of authors and reviewers open the keyed door", () => {
    const places = /apps\/console\/src\/(trainer|reviewer)\//
    const strays = sourcesIn("apps/console/src").filter(
      (file) => !places.test(file) && importsOf(file).some((name) => name.endsWith("/keyed")),
    )
    expect(strays).toEqual([])
  })

  it("ProseMirror stays in the item editor, and comes only with its page", () => {
    const strays = sourcesIn("apps/console/src").filter(
      (file) =>
        !file.includes("/trainer/editor/rich/") &&
        importsOf(file).some((name) => name.startsWith("prosemirror-")),
    )
    expect(strays).toEqual([])
    const enters = sourcesIn("apps/console/src").filter((file) =>
      importsOf(file).some((name) => leadsTo(file, name)?.includes("/trainer/editor/")),
    )
    const outside = enters.filter((file) => !file.includes("/trainer/editor/"))
    expect(outside).toEqual(["apps/console/src/shell/routes.ts"])
  })

  it("no role imports another role's screens", () => {
    const roleOf = (path: string) =>
      /apps\/console\/src\/(office|ratifier|hr|auditor|admin|requests|papers|blueprints|conflicts|trainer)\//.exec(
        path,
      )?.[1]
    const strays = sourcesIn("apps/console/src").flatMap((file) =>
      importsOf(file)
        .map((name) => leadsTo(file, name))
        .filter(
          (target) => target !== null && roleOf(file) && roleOf(target) && roleOf(target) !== roleOf(file),
        )
        .map((target) => `${file} -> ${target}`),
    )
    expect(strays).toEqual([])
  })
})

function importlessText(file: string): string {
  return read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")
}
