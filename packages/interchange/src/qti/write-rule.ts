/**
 * Outcomes, response processing and feedback of an item of ours.
 *
 * A rationale is shown whatever was answered: an outcome with a default says so, and the scoring can stay a template.
 * Other feedback needs a rule, which then says in full what the template would have said.
 */
import type { SimpleQuestion } from "../question.ts"
import { ownOutcomes, ownResults, shown } from "./feedback.ts"
import type { Pen } from "./write-item.ts"
import { numberTest, share, type Answered, type Parts, type Scoring } from "./write-parts.ts"
import type { LocalisedRich } from "../question.ts"

export type Written = {
  readonly declarations: string
  readonly outcomes: string
  readonly rule: string
  readonly modal: readonly string[]
}

const templates = "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/"

export function scoringOf(question: SimpleQuestion, parts: Parts, pen: Pen): Written {
  const { scoring } = parts
  const answers = parts.answers.filter(({ feedback }) => feedback !== undefined)
  const results = Object.entries(question.feedback ?? {}).filter(([, text]) => text !== undefined)
  const isScored = scoring.by !== "nobody"
  const modal = [
    ...(question.rationale === undefined
      ? []
      : [modalOf(ownOutcomes.rationale, shown, question.rationale, pen)]),
    ...answers.map(({ id, feedback }) => modalOf(ownOutcomes.answer, id, feedback, pen)),
    ...results.map(([name, text]) =>
      modalOf(ownOutcomes.result, ownResults[name as keyof typeof ownResults], text, pen),
    ),
  ]
  const outcomes = [
    ...(isScored
      ? [
          outcome("SCORE", "single", "float", "0", ' normal-maximum="1"'),
          outcome("MAXSCORE", "single", "float", "1"),
        ]
      : // People mark it; other systems want to know that there is a mark.
        question.kind === "essay"
        ? [outcome("SCORE", "single", "float", null, ' normal-maximum="1" external-scored="human"')]
        : []),
    ...(question.rationale === undefined
      ? []
      : [outcome(ownOutcomes.rationale, "single", "identifier", shown)]),
    ...(answers.length === 0 ? [] : [outcome(ownOutcomes.answer, "multiple", "identifier", null)]),
    ...(results.length === 0 ? [] : [outcome(ownOutcomes.result, "single", "identifier", null)]),
  ]
  return {
    declarations: parts.declarations,
    outcomes: outcomes.join(""),
    rule: isScored ? ruleFor(scoring, answers, results.length > 0) : "",
    modal,
  }
}

function outcome(
  identifier: string,
  cardinality: string,
  baseType: string,
  initial: string | null,
  more = "",
): string {
  const value =
    initial === null ? "" : `<qti-default-value><qti-value>${initial}</qti-value></qti-default-value>`
  return `<qti-outcome-declaration identifier="${identifier}" cardinality="${cardinality}" base-type="${baseType}"${more}>${value}</qti-outcome-declaration>`
}

const modalOf = (name: string, identifier: string, text: LocalisedRich | undefined, pen: Pen): string =>
  `<qti-modal-feedback outcome-identifier="${name}" identifier="${identifier}" show-hide="show"><qti-content-body>${pen.flow(text)}</qti-content-body></qti-modal-feedback>`

function ruleFor(scoring: Scoring, answers: readonly Answered[], hasResults: boolean): string {
  const isTemplate =
    "by" in scoring && ["match_correct", "map_response", "map_response_point"].includes(scoring.by)
  if (isTemplate && answers.length === 0 && !hasResults)
    return `<qti-response-processing template="${templates}${scoring.by}"/>`
  const steps = [scoreStep(scoring), answerStep(answers), hasResults ? resultStep : ""]
  return `<qti-response-processing>${steps.join("")}</qti-response-processing>`
}

const set = (name: string, expression: string): string =>
  `<qti-set-outcome-value identifier="${name}">${expression}</qti-set-outcome-value>`
const float = (value: string): string => `<qti-base-value base-type="float">${value}</qti-base-value>`
const named = (value: string): string => `<qti-base-value base-type="identifier">${value}</qti-base-value>`
const variable = (name: string): string => `<qti-variable identifier="${name}"/>`

type Branch = readonly [test: string, then: string]

function condition([first, ...others]: readonly Branch[], otherwise = ""): string {
  if (first === undefined) return otherwise
  const branch = (name: string, [test, then]: Branch) => `<qti-${name}>${test}${then}</qti-${name}>`
  const rest = others.map((one) => branch("response-else-if", one)).join("")
  const last = otherwise === "" ? "" : `<qti-response-else>${otherwise}</qti-response-else>`
  return `<qti-response-condition>${branch("response-if", first)}${rest}${last}</qti-response-condition>`
}

function scoreStep(scoring: Scoring): string {
  const score = (expression: string) => set("SCORE", expression)
  switch (scoring.by) {
    case "match_correct":
      return condition(
        [
          [
            `<qti-match>${variable("RESPONSE")}<qti-correct identifier="RESPONSE"/></qti-match>`,
            score(float("1")),
          ],
        ],
        score(float("0")),
      )
    case "map_response":
      return condition(
        [[`<qti-is-null>${variable("RESPONSE")}</qti-is-null>`, score(float("0"))]],
        score('<qti-map-response identifier="RESPONSE"/>'),
      )
    case "map_response_point":
      return condition(
        [[`<qti-is-null>${variable("RESPONSE")}</qti-is-null>`, score(float("0"))]],
        score('<qti-map-response-point identifier="RESPONSE"/>'),
      )
    case "numbers":
      return condition(
        scoring.accepted.map((one) => [numberTest(one), score(float(share(one.credit)))]),
        score(float("0")),
      )
    case "blanks":
      return blankStep(scoring.count, scoring.isWhole, score)
    case "nobody":
      return ""
  }
}

function blankStep(count: number, isWhole: boolean, score: (expression: string) => string): string {
  const numbers = Array.from({ length: count }, (_, at) => at + 1)
  const earned = (number: number) => `<qti-map-response identifier="RESPONSE_${number}"/>`
  const isGiven = (number: number) =>
    `<qti-not><qti-is-null>${variable(`RESPONSE_${number}`)}</qti-is-null></qti-not>`
  if (isWhole) {
    const tests = numbers.flatMap((number) => [
      isGiven(number),
      `<qti-gt>${earned(number)}${float("0")}</qti-gt>`,
    ])
    return condition([[`<qti-and>${tests.join("")}</qti-and>`, score(float("1"))]], score(float("0")))
  }
  const part = (number: number) => `<qti-divide>${earned(number)}${float(String(count))}</qti-divide>`
  const added = numbers.map((number) =>
    condition([[isGiven(number), score(`<qti-sum>${variable("SCORE")}${part(number)}</qti-sum>`)]]),
  )
  return score(float("0")) + added.join("")
}

/** Each answer is told by the rule that knows it, the first one that does; a choice is its own name. */
function answerStep(answers: readonly Answered[]): string {
  if (answers.length === 0) return ""
  const { answer } = ownOutcomes
  const tell = (id: string) => set(answer, `<qti-multiple>${named(id)}</qti-multiple>`)
  const tested = answers.filter(({ test }) => test !== undefined && test !== "otherwise")
  const other = answers.find(({ test }) => test === "otherwise")
  if (tested.length === 0 && other === undefined)
    return set(answer, `<qti-multiple>${variable("RESPONSE")}</qti-multiple>`)
  return condition(
    tested.map(({ id, test = "" }): Branch => [test, tell(id)]),
    other === undefined ? "" : tell(other.id),
  )
}

const atLeast = (value: string): string => `<qti-gte>${variable("SCORE")}${float(value)}</qti-gte>`

const resultStep = condition(
  [
    [atLeast("0.99999"), set(ownOutcomes.result, named(ownResults.right))],
    [`<qti-gt>${variable("SCORE")}${float("0")}</qti-gt>`, set(ownOutcomes.result, named(ownResults.partly))],
  ],
  set(ownOutcomes.result, named(ownResults.wrong)),
)
