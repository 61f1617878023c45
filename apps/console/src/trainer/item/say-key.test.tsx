import { diffOfBodies, type AnswerableBody } from "@sworn/question-bank/keyed"
import { describe, expect, it } from "vitest"
import {
  answerables,
  itemOfKind,
} from "../../../../../packages/question-bank/src/keyed/some-items.fixture.ts"
import { keyLines, sayKey } from "./say-key.ts"

const both = (text: string) => ({ "zh-CN": text, en: text })
const common = { id: "q", subject: "criminal-law", stem: both("题干"), rationale: both("依据"), laws: [] }
const options = ["甲", "乙", "丙"].map((text, at) => ({ id: `o${at}`, text: both(text) }))
const text = (accepted: readonly string[], caseMatters = false) => ({ accepted, caseMatters })

const keys: readonly (readonly [AnswerableBody, readonly string[]])[] = [
  [{ ...common, kind: "multiple", options, key: ["o2", "o0"] }, ["A C"]],
  [{ ...common, kind: "single", options, key: ["gone"] }, ["?"]],
  [{ ...common, kind: "ordering", options, key: ["o2", "o0", "o1"] }, ["C → A → B"]],
  [
    {
      ...common,
      kind: "matching",
      prompts: [
        { id: "p0", text: both("一") },
        { id: "p1", text: both("二") },
      ],
      options,
      key: [
        ["p0", "o1"],
        ["p1", "o0"],
      ],
    },
    ["1 → B", "2 → A"],
  ],
  [
    {
      ...common,
      kind: "numeric",
      unit: both("小时"),
      key: [
        { value: "24", tolerance: "0" },
        { value: "0.5", tolerance: "0.1" },
      ],
    },
    ["24 或 0.5 ± 0.1 小时"],
  ],
  [
    { ...common, kind: "cloze", key: [text(["三", "3"]), text(["Sworn"], true)] },
    ["第 1 空 三 或 3", "第 2 空 Sworn（区分大小写）"],
  ],
  [
    {
      ...common,
      kind: "hotspot",
      image: { mediaId: "m0", alt: both("平面图"), width: 400, height: 300 },
      key: [
        { shape: "rectangle", x: 1, y: 2, width: 30, height: 40 },
        { shape: "circle", x: 5, y: 6, radius: 7 },
        {
          shape: "polygon",
          points: [
            [1, 2],
            [3, 4],
            [5, 6],
          ],
        },
      ],
    },
    ["矩形：左 1，上 2，宽 30，高 40", "圆：圆心 (5, 6)，半径 7", "多边形：(1, 2) (3, 4) (5, 6)"],
  ],
  [{ ...common, kind: "essay", mostCharacters: 500, key: both("要点") }, ["要点"]],
]

describe("a key in words", () => {
  it.each(keys)("is said as people say it of its kind: $kind", (answerable, lines) => {
    expect(keyLines(answerable, "zh-CN")).toEqual(lines)
  })

  it.each([
    ["single", { key: ["o0"] }],
    ["true-false", { key: ["o1"] }],
    ["multiple", { key: ["o0", "o1", "o2"] }],
    ["indefinite", { key: ["o2", "o3"] }],
    [
      "matching",
      {
        key: [
          ["p0", "o1"],
          ["p1", "o0"],
        ],
      },
    ],
    ["ordering", { key: ["o3", "o2", "o1", "o0"] }],
    ["numeric", { key: [{ value: "25", tolerance: "0" }] }],
    ["cloze", { key: [{ accepted: ["另一个"], caseMatters: false }] }],
    ["short-text", { key: { accepted: ["另一个"], caseMatters: false } }],
    ["hotspot", { key: [{ shape: "rectangle", x: 11, y: 20, width: 30, height: 40 }] }],
  ] as const)("tells two keys of %s apart, so that a reviewer reads what changed (ITM-2)", (kind, change) => {
    const before = answerables[kind]
    const after = { ...before, ...change } as AnswerableBody
    expect(diffOfBodies(itemOfKind(kind), itemOfKind(kind, change)).map(({ field }) => field)).toEqual([
      "key",
    ])
    expect(sayKey(after)).not.toBe(sayKey(before))
  })

  it("is nothing, and says so, where nothing is marked yet", () => {
    expect(sayKey({ ...common, kind: "single", options, key: [] })).toBe("（空）")
  })
})
