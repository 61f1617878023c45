/** What the code may call, and where alone: each row of this table is a whole kind of attack that has no way in. */
import { describe, expect, it } from "vitest"
import { filesIn, isTest, read } from "./sources.ts"

/** As it runs: without comments and without what the compiler takes away. */
const codeOf = (path: string) =>
  read(path)
    .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "")
    .replace(/^import type .*$/gm, "")
const sources = (...folders: string[]) =>
  folders.flatMap((folder) => filesIn(folder)).filter((path) => !isTest(path))

const server = sources("apps/exam-api/src", "packages/contract/src", "packages/exam-core/src").concat(
  sources("packages/question-bank/src"),
)
const clients = sources("apps/exam-client/src", "apps/console/src", "packages/ui/src")

const using = (files: readonly string[], pattern: RegExp): string[] =>
  files.filter((path) => pattern.test(codeOf(path)))

describe("the server", () => {
  const places: readonly [what: string, pattern: RegExp, places: RegExp | null][] = [
    ["starts another program (ASVS 1.2.5)", /node:child_process/, null],
    // Files of questions are read and written beside the API's own thread, by code of its own.
    ["starts a thread (ASVS 1.2.5)", /node:worker_threads/, /\/exchange\/(exchange-worker|run-job)\.ts$/],
    ["runs text as code (ASVS 1.3.2)", /\beval\(|new Function\(|node:vm\b/, null],
    // Of the Chinese numerals, which are a constant.
    [
      "makes a pattern out of text (ASVS 1.2.9)",
      /new RegExp\(/,
      /\/statutes\/(read-statute|read-citation|wording-diff)\.ts$/,
    ],
    ["puts text into SQL by itself (ASVS 1.2.4)", /\.unsafe\(/, null],
    ["writes a page (ASVS 1.2.1)", /\.html\(/, /\/http\/docs\.ts$/],
    ["sets a cookie (ASVS 3.3)", /\bsetCookie\(|set-cookie/i, /\/http\/cookies\.ts$/],
    [
      "calls another machine (ASVS 13.2.4)",
      /\bfetch\(|node:(http|https|net|tls|dgram|dns)"/,
      /\/anchor-places\.ts$/,
    ],
    ["sends a browser elsewhere (ASVS 3.7.2)", /\.redirect\(/, /\/sso[^/]*\.routes\.ts$|\/sso\//],
    ["reads XML (ASVS 1.5.1)", /from "[^"]*(xml|sax|jsdom)[^"]*"|DOMParser|readXlsx/i, null],
    ["looks away from a certificate (ASVS 12.3.2)", /rejectUnauthorized|NODE_TLS_REJECT_UNAUTHORIZED/, null],
    ["takes chance from anywhere but the platform's generator (ASVS 11.5.1)", /Math\.random\(/, null],
    [
      "writes a file (ASVS 16.2.3)",
      /writeFile|appendFile|createWriteStream/,
      /\/(anchor-places|settings|prepare)\.ts$/,
    ],
    [
      "logs past the log (ASVS 16.2.3)",
      /console\.|process\.std(out|err)/,
      /\/(main|prepare)\.ts$|\/commands\//,
    ],
  ]

  it.each(places)("%s nowhere but in its one place", (_what, pattern, place) => {
    expect(using(server, pattern).filter((path) => !(place?.test(path) ?? false))).toEqual([])
  })

  it("takes in only objects of which every field is known (ASVS 2.2.1, 15.3.3)", () => {
    const loose = /z\s*\.\s*(object|looseObject)\(|\.passthrough\(|z\.any\(/
    // What refuses may say more than a program knows of; and what a page's address carries besides is nobody's business.
    const known = /^export const (problem|ssoQuery) =|^ {2}errors: /
    const found = sources("packages/contract/src").flatMap((path) => codeOf(path).split("\n"))
    expect(found.filter((line) => loose.test(line) && !known.test(line))).toEqual([])
  })

  it("knows these algorithms and no others (ASVS 11.3, 11.4)", () => {
    const calls =
      /\b(?:createHash|createHmac|hash|hkdf|hkdfSync|createCipheriv|createDecipheriv|createSign|pbkdf2\w*|scrypt\w*)\(\s*"([^"]+)"/g
    const named = server.flatMap((path) => [...codeOf(path).matchAll(calls)].map(([, name]) => name))
    expect([...new Set(named)].toSorted()).toEqual(["aes-256-gcm", "sha256"])
  })
})

describe("the clients", () => {
  it("read nothing that another page posts to them (ASVS 3.5.5)", () => {
    const listening = using(clients, /addEventListener\(\s*"message"|\.onmessage\b|new BroadcastChannel\(/)
    // Tabs of one origin about one number; a browser hands nothing of another origin to a BroadcastChannel.
    expect(listening).toEqual(["apps/exam-client/src/attempt/parts-in-browser.ts"])
    expect(using(clients, /\b(parent|opener|top)\.postMessage\(/)).toEqual([])
  })

  it("keep in the open only how the screen looks (ASVS 14.3.3)", () => {
    expect(using(clients, /localStorage|sessionStorage|document\.cookie/).toSorted()).toEqual([
      "apps/exam-client/src/paper/kept-view.ts",
      "apps/exam-client/src/shell/preferences.ts",
      "packages/ui/src/preferences.ts",
    ])
  })

  it("use nothing that browsers gave up (ASVS 3.7.1)", () => {
    expect(using(clients, /<(object|embed|applet)\b|ActiveXObject|document\.domain/)).toEqual([])
  })

  it("run no text as code (ASVS 1.3.2)", () => {
    expect(using(clients, /\beval\(|new Function\(|setTimeout\(\s*["'`]|javascript:/)).toEqual([])
  })

  it("hide what is typed as a password, and let it be pasted and filled in (ASVS 6.2.6, 6.2.7)", () => {
    const fields = clients.flatMap((path) =>
      [...codeOf(path).matchAll(/<(?:TextField|Field|input)\b[^]*?\/>/g)].map(([field]) => ({ path, field })),
    )
    const passwords = fields.filter(({ field }) =>
      /autocomplete="(current|new)-password"|type="password"/.test(field),
    )
    expect(passwords.length).toBeGreaterThan(0)
    for (const { path, field } of passwords) {
      // Where people may look at what they typed, it is hidden to begin with.
      expect(field.includes('type="password"') || /type=\{[^}]*\}/.test(field)).toBe(true)
      expect(codeOf(path)).toContain('"password"')
      expect(field).toMatch(/autocomplete=("|\{.*")(current|new)-password"/)
    }
    expect(using(clients, /onPaste=|oncopy|preventPaste/i)).toEqual([])
  })
})

describe("the linter", () => {
  it("keeps what security rests on (ASVS 15.3.5)", () => {
    const { rules, overrides } = JSON.parse(read(".oxlintrc.json")) as {
      rules: Record<string, unknown>
      overrides: { rules: Record<string, unknown> }[]
    }
    const all = Object.assign({}, rules, ...overrides.map((one) => one.rules)) as Record<string, unknown>
    expect(all).toMatchObject({
      "eslint/eqeqeq": ["error", "always", { null: "ignore" }],
      "eslint/no-eval": "error",
      "typescript/no-explicit-any": "error",
      "solid/no-innerhtml": "error",
      "solid/jsx-no-script-url": "error",
    })
  })
})
