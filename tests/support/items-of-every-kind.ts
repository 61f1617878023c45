/**
 * One whole item of each further kind, as an author writes it into the bank, and what answers it rightly.
 *
 * Errors: none.
 */
import type { FurtherKind, Response, Rich } from "@sworn/question-bank"
import type { AnswerableBody, ItemBody, ItemKey, LawCitation } from "@sworn/question-bank/keyed"
import { crc32, deflateSync } from "node:zlib"

const both = (zh: string, en: string) => ({ "zh-CN": zh, en })
const option = (id: string, zh: string, en: string) => ({ id, text: both(zh, en) })

export const planOfRoom = { mediaId: "m0123456789abcdef0123456789abcdef", width: 480, height: 300 }

type Told = {
  readonly [Kind in FurtherKind]: Omit<Extract<AnswerableBody, { kind: Kind }>, "id" | "subject" | "laws">
}

const told: Told = {
  matching: {
    kind: "matching",
    stem: both("将下列强制措施与其最长期限对应。", "Match each measure with its longest term."),
    prompts: [
      option("1", "取保候审", "Release on bail pending trial"),
      option("2", "监视居住", "Residential surveillance"),
      option("3", "传唤", "Summons"),
    ],
    options: [
      option("1", "十二个月", "Twelve months"),
      option("2", "六个月", "Six months"),
      option("3", "十二小时", "Twelve hours"),
      option("4", "四十八小时", "Forty-eight hours"),
    ],
    key: [
      ["1", "1"],
      ["2", "2"],
      ["3", "3"],
    ],
    rationale: both("取保候审最长不得超过十二个月。", "Release on bail never exceeds twelve months."),
  },
  ordering: {
    kind: "ordering",
    stem: both("按办理先后排列行政案件的步骤。", "Put the steps of an administrative case in order."),
    options: [
      option("1", "受案", "Accept the case"),
      option("2", "调查取证", "Investigate"),
      option("3", "告知权利", "Inform of rights"),
      option("4", "作出决定", "Decide"),
    ],
    key: ["1", "2", "3", "4"],
    rationale: both("先调查取证，后作出决定。", "Investigation comes before the decision."),
  },
  numeric: {
    kind: "numeric",
    stem: both(
      "拘留后应当至迟多少小时内送看守所？",
      "Within how many hours must a detainee be sent to a detention house?",
    ),
    unit: both("小时", "hours"),
    key: [{ value: "24", tolerance: "0" }],
    rationale: both("至迟不得超过二十四小时。", "Never later than twenty-four hours."),
  },
  cloze: {
    kind: "cloze",
    stem: {
      "zh-CN": [
        {
          kind: "paragraph",
          content: [
            { kind: "text", text: "询问未成年人时，应当通知其" },
            { kind: "blank", number: 1 },
            { kind: "text", text: "到场；询问笔录由被询问人" },
            { kind: "blank", number: 2 },
            { kind: "text", text: "。" },
          ],
        },
      ],
      en: [
        {
          kind: "paragraph",
          content: [
            { kind: "text", text: "The record is to be " },
            { kind: "blank", number: 2 },
            { kind: "text", text: " by the person questioned; for a minor the " },
            { kind: "blank", number: 1 },
            { kind: "text", text: " is called." },
          ],
        },
      ],
    },
    key: [
      { accepted: ["法定代理人", "监护人", "guardian"], caseMatters: false },
      { accepted: ["签名", "签名或者盖章", "signed"], caseMatters: false },
    ],
    rationale: both("应当通知法定代理人到场。", "The legal representative is to be notified."),
  },
  "short-text": {
    kind: "short-text",
    stem: both(
      "人民警察出示的表明身份的证件叫什么？",
      "What is the document that shows who a police officer is?",
    ),
    mostCharacters: 20,
    key: { accepted: ["人民警察证", "警察证", "police certificate"], caseMatters: false },
    rationale: both("出示的是人民警察证件。", "It is the certificate of the people's police."),
  },
  essay: {
    kind: "essay",
    stem: both("论述比例原则在盘问检查中的适用。", "Discuss proportionality in stopping and questioning."),
    mostCharacters: 800,
    key: both("应当论及必要性与最小损害。", "Necessity and least harm are to be discussed."),
    rationale: both("评阅时看论证是否完整。", "Markers look for a whole argument."),
  },
  hotspot: {
    kind: "hotspot",
    stem: both("在平面图上指出讯问室的门。", "Point at the door of the interview room in the plan."),
    image: {
      ...planOfRoom,
      alt: both("讯问室平面图：右侧有门", "Plan of an interview room: the door is on the right"),
    },
    key: [{ shape: "rectangle", x: 400, y: 120, width: 60, height: 60 }],
    rationale: both("门在右侧墙上。", "The door is in the wall on the right."),
  },
}

const id = "00000000-0000-4000-8000-000000000001"

export const bodyOf = (kind: FurtherKind, law: LawCitation): ItemBody => ({
  kind,
  title: null,
  scenario: null,
  answerables: [{ ...told[kind], id, subject: "public-order", laws: [law] } as AnswerableBody],
  levels: ["basic"],
  category: null,
  difficulty: 2,
  isPilot: false,
  tags: [],
})

/** A single choice whose stem has what a plain text has not: a table, a formula, a list and a picture. */
export const richSingle = (law: LawCitation): ItemBody => ({
  ...bodyOf("numeric", law),
  kind: "single",
  answerables: [
    {
      id,
      kind: "single",
      subject: "public-order",
      stem: {
        "zh-CN": richStem("情形", "期限", "十五日", "下列哪一项正确？"),
        en: richStem("Case", "Term", "15 days", "Which is right?"),
      },
      options: [
        option("a", "甲", "First"),
        { id: "b", text: { "zh-CN": withMarks("乙", "二"), en: withMarks("Second", "2") } },
        option("c", "丙", "Third"),
        option("d", "丁", "Fourth"),
      ],
      key: ["b"],
      rationale: both("见表中第二行。", "See the second row of the table."),
      laws: [law],
    },
  ],
})

const paragraph = (text: string) => [{ kind: "paragraph", content: [{ kind: "text", text }] } as const]

const withMarks = (text: string, raised: string): Rich => [
  {
    kind: "paragraph",
    content: [
      { kind: "text", text, marks: ["strong"] },
      { kind: "text", text: raised, marks: ["superscript"] },
      { kind: "math", latex: "x_1 \\le 15" },
    ],
  },
]

const richStem = (first: string, second: string, term: string, question: string): Rich => [
  ...paragraph(question),
  {
    kind: "table",
    rows: [
      [first, second].map((text) => ({ header: true, content: paragraph(text) })),
      ...["A", "B"].map((row) => [row, term].map((text) => ({ content: paragraph(text) }))),
    ],
  },
  { kind: "paragraph", content: [{ kind: "math", latex: "\\sum_{i=1}^{n} t_i = \\frac{15}{2}" }] },
  { kind: "list", ordered: true, items: [paragraph("A"), paragraph("B")] },
  {
    kind: "paragraph",
    content: [{ kind: "image", mediaId: planOfRoom.mediaId, alt: "平面图 / plan", width: 240 }],
  },
]

/** What earns all, from the key as it is kept: ids are the server's own by then. */
export function rightAnswer(key: ItemKey): Response {
  if ("pairs" in key) return { pairs: key.pairs }
  if ("order" in key) return { order: key.order }
  if ("numbers" in key) return { texts: [key.numbers[0]?.value ?? ""] }
  if ("texts" in key) return { texts: key.texts.map(({ accepted }) => accepted[0] ?? "") }
  if ("areas" in key) return { point: [430, 150] }
  if ("modelAnswer" in key) return { texts: ["先说明原则，再论适用。"] }
  return key
}

/** A room drawn in grey, its door in black: a picture whose bytes are this file's own. */
export const pictureOfRoom = {
  type: "image/png",
  base64: png(planOfRoom.width, planOfRoom.height).toString("base64"),
}

function png(width: number, height: number): Buffer {
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: width }, (_, x) => shadeAt(x, y))]),
  )
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel, shades of grey.
  header.set([8, 0, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const parts = [
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]
  return Buffer.concat([signature, ...parts])
}

function shadeAt(x: number, y: number): number {
  const isDoor = x >= 410 && x < 450 && y >= 120 && y < 180
  const isWall = x < 30 || x >= 450 || y < 20 || y >= 280
  const isTable = x >= 170 && x < 300 && y >= 110 && y < 190
  if (isDoor) return 30
  return isWall ? 120 : isTable ? 190 : 245
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
