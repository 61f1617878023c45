/** docs/assumptions.md, from the list that the console shows too, with the values that ship. */
import { assumptions, sayAssumed, type Assumption } from "@sworn/contract/staff"
import { defaultConfiguration, defaultPlatformConfiguration } from "@sworn/exam-core"

const lead = `# Assumptions an adopting agency must confirm

Sworn does not rest on the governing text itself; these values are defaults. Each is configuration or data, never code, and
each names its rule in [rules.md](rules.md). The console shows the same list with the values in force. This page is written
by \`npm run docs\` from \`packages/contract/src/staff/assumptions.ts\`.
`

const inForce = { levels: defaultConfiguration, platform: defaultPlatformConfiguration }

const rowOf = (assumption: Assumption): readonly string[] => {
  const { rule, words, values = [], where } = assumption
  const said = sayAssumed(assumption, inForce, "en")
  const name = /^[A-Z]{3}-\d/.test(rule) ? `\`${rule}\`` : rule
  const places = values.map((place) => `\`${place.slice(place.indexOf(":") + 1)}\``).join(", ")
  return [name, words.en, said?.join("; ") ?? "", places === "" ? where.en : `${where.en}: ${places}`]
}

export const assumptionsDocument = (): string =>
  `${lead}\n${table(["Rule", "What is assumed", "Value by default", "Where it is set"], assumptions.map(rowOf))}`

/** As the formatter would set it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => widthOf(row[at] ?? ""))))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell + " ".repeat((widths[at] ?? 0) - widthOf(cell))).join(" | ")} |\n`
  return line(head) + line(widths.map((width) => "-".repeat(width))) + rows.map(line).join("")
}

/** Chinese characters stand on two columns. */
const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (/[⺀-鿿＀-｠]/.test(letter) ? 2 : 1), 0)
