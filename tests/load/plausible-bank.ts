/**
 * A bank of as many items as one asks for, in both languages, made of the clauses of the demo's questions: the words and their
 * frequencies are those of real questions, the sentences are nobody's. The same number draws the same item.
 *
 * Units:  none.
 * Errors: PostgreSQL's own. The database must hold the demo.
 */
import type { Sql, Transaction } from "@sworn/exam-api/database/pool"
import { insertStems } from "@sworn/exam-api/items/stems.store"
import type { Locale, Localised } from "@sworn/question-bank"
import { entryOf, searchTextOf, type AnswerableBody, type ItemBody } from "@sworn/question-bank/keyed"
import { createHash } from "node:crypto"

const rowsAtOnce = 2000
const familyNames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜"
const kinds = [
  "single",
  "single",
  "single",
  "single",
  "true-false",
  "true-false",
  "multiple",
  "multiple",
  "multiple",
  "indefinite",
] as const
const endings = [
  "下列说法正确的是：",
  "下列做法正确的是：",
  "对此应当如何处理？",
  "下列说法错误的是：",
  "应当认定为：",
  "可以采取的措施有：",
  "这一做法是正确的。",
  "依法应当：",
]
const authorCount = 40
const tagCount = 60

type Vocabulary = {
  readonly clauses: Readonly<Record<Locale, readonly string[]>>
  readonly options: readonly Localised[]
  readonly laws: AnswerableBody["laws"]
  readonly subjects: readonly string[]
  readonly categories: readonly string[]
  readonly unitIds: readonly number[]
  readonly reviewerId: string
}

/** What was asked, item by item, so that a run can ask for it again. */
export async function fillBank(sql: Sql, count: number): Promise<readonly Localised[]> {
  const vocabulary = await readVocabulary(sql)
  const authorIds = Array.from({ length: authorCount }, (_, at) => idOf(`author ${at}`))
  await sql`
    insert into staff (staff_id, username, name, created_at)
    select id, 'bench-author-' || at, '出题人' || at, exam_now()
    from unnest(${authorIds}::uuid[]) with ordinality as a (id, at)`
  const stems: Localised[] = []
  for (let from = 0; from < count; from += rowsAtOnce) {
    const drawn = Array.from({ length: Math.min(rowsAtOnce, count - from) }, (_, at) =>
      drawItem(from + at, vocabulary),
    )
    await sql.begin((tx) => insertDrawn(tx, drawn))
    stems.push(...drawn.map(({ body }) => body.answerables[0]!.stem as Localised))
  }
  return stems
}

async function readVocabulary(sql: Sql): Promise<Vocabulary> {
  const texts = await sql<{ locale: Locale; text: string }[]>`
    select locale, text from item_versions v, jsonb_path_query(v.content, 'strict $.**.stem') as stem,
      jsonb_each_text(stem) as written (locale, text)
    union all
    select locale, text from item_keys k, jsonb_each_text(k.rationale) as written (locale, text)`
  const clausesIn = (locale: Locale) => [
    ...new Set(
      texts
        .filter((one) => one.locale === locale)
        .flatMap(({ text }) => text.split(/[，。；：？！,.;:?!\n]+\s*/))
        .map((clause) => clause.trim())
        .filter((clause) => clause.length >= 4 && clause.length <= 120),
    ),
  ]
  const options = await sql<{ text: Localised }[]>`
    select distinct option -> 'text' as text from item_versions v, jsonb_path_query(v.content, 'strict $.**.options[*]') as option`
  const laws = await sql<AnswerableBody["laws"][number][]>`
    select distinct statute, version::text, article, 0 as paragraph, 0 as item from law_references order by 1, 2, 3`
  const [rest] = await sql<
    [{ subjects: string[]; categories: string[]; unitIds: number[]; reviewerId: string }]
  >`
    select array(select code from subjects order by position) as subjects,
      array(select code from police_categories order by position) as categories,
      (select staff_id from staff where username = 'reviewer') as "reviewerId",
      array(select unit_id from units where path ^@ (select path from units join staff_grants using (unit_id)
        join staff using (staff_id) where username = 'author' limit 1) order by path) as "unitIds"`
  return {
    clauses: { "zh-CN": clausesIn("zh-CN"), en: clausesIn("en") },
    options: options.map(({ text }) => text),
    laws,
    ...rest,
  }
}

type DrawnItem = {
  readonly itemId: string
  readonly versionId: string
  readonly code: string
  readonly pool: string
  readonly unitId: number
  readonly state: string
  readonly authorId: string
  readonly approvedBy: string | null
  readonly ageMs: number
  readonly body: ItemBody
}

function drawItem(
  number: number,
  { clauses, options, laws, subjects, categories, unitIds, reviewerId }: Vocabulary,
): DrawnItem {
  const draw = dice(number)
  const oneOf = <T>(all: readonly T[]): T => all[draw(all.length)]!
  const some = (locale: Locale, howMany: number) =>
    Array.from({ length: howMany }, () => oneOf(clauses[locale])).join(locale === "en" ? ", " : "，")
  const stem = (): Localised => ({
    "zh-CN": `${1 + draw(12)}月${1 + draw(28)}日，${familyNames[draw(familyNames.length)]}某${some("zh-CN", 2 + draw(3))}。${oneOf(endings)}`,
    en: `On ${1 + draw(28)} ${1 + draw(12)}, ${some("en", 2)}. Which is right?`,
  })
  const kind = number % 100 === 99 ? "case-set" : kinds[number % kinds.length]!
  const asked = kind === "case-set" ? 3 : 1
  const answerables = Array.from({ length: asked }, (_, at): AnswerableBody => ({
    id: idOf(`question ${number} ${at}`),
    kind: kind === "case-set" ? "single" : kind,
    subject: oneOf(subjects),
    stem: stem(),
    options: Array.from({ length: kind === "true-false" ? 2 : 4 }, (_option, place) => ({
      id: `o${place}`,
      text: oneOf(options),
    })),
    key: ["o1"],
    rationale: { "zh-CN": some("zh-CN", 2), en: some("en", 1) },
    laws: [oneOf(laws)],
  }))
  const state = oneOf([
    "approved",
    "approved",
    "approved",
    "approved",
    "approved",
    "approved",
    "draft",
    "draft",
    "in_review",
    "suspended",
    "retired",
  ])
  const tags = new Set(Array.from({ length: 1 + draw(4) }, () => `标签${draw(tagCount)}`))
  return {
    itemId: idOf(`item ${number}`),
    versionId: idOf(`version ${number}`),
    code: `N-${String(number).padStart(6, "0")}`,
    pool: draw(10) < 7 ? "live" : "practice",
    unitId: oneOf(unitIds),
    state,
    authorId: idOf(`author ${draw(authorCount)}`),
    approvedBy: state === "draft" || state === "in_review" ? null : reviewerId,
    ageMs: draw(1000 * 86_400) * 1000,
    body: {
      kind,
      title: kind === "case-set" ? stem() : null,
      scenario: kind === "case-set" ? { "zh-CN": some("zh-CN", 8), en: some("en", 6) } : null,
      answerables,
      levels: [draw(10) < 7 ? "basic" : "advanced"],
      category: draw(10) < 3 ? oneOf(categories) : null,
      difficulty: 1 + draw(5),
      isPilot: draw(20) === 0,
      tags: [...tags],
    },
  }
}

async function insertDrawn(tx: Transaction, drawn: readonly DrawnItem[]): Promise<void> {
  const rows = (all: readonly unknown[]) => tx`${tx.json(all as never)}::jsonb`
  await tx`
    insert into items (item_id, code, kind, pool, unit_id)
    select * from jsonb_to_recordset(${rows(
      drawn.map((one) => ({
        item_id: one.itemId,
        code: one.code,
        kind: one.body.kind,
        pool: one.pool,
        unit_id: one.unitId,
      })),
    )}) as r (item_id uuid, code text, kind text, pool text, unit_id int)`
  await tx`
    insert into item_versions (item_version_id, item_id, version, state, levels, difficulty, content, author_id, approved_by,
      created_at, category, is_pilot, tags, search_text)
    select version_id, item_id, 1, state, array(select jsonb_array_elements_text(levels)), difficulty, content, author_id, approved_by,
      exam_now() - age_ms * interval '1 millisecond', category, is_pilot, array(select jsonb_array_elements_text(tags)), words
    from jsonb_to_recordset(${rows(
      drawn.map(({ itemId, versionId, state, authorId, approvedBy, ageMs, body }) => ({
        version_id: versionId,
        item_id: itemId,
        state,
        levels: body.levels,
        difficulty: body.difficulty,
        content: entryOf(body, versionId),
        author_id: authorId,
        approved_by: approvedBy,
        age_ms: ageMs,
        category: body.category,
        is_pilot: body.isPilot,
        tags: body.tags,
        words: searchTextOf(body),
      })),
    )}) as r (version_id uuid, item_id uuid, state text, levels jsonb, difficulty int, content jsonb, author_id uuid,
      approved_by uuid, age_ms bigint, category text, is_pilot boolean, tags jsonb, words text)`
  await insertStems(
    tx,
    drawn.map(({ versionId, body }) => ({ itemVersionId: versionId, entry: entryOf(body, versionId) })),
  )
  const asked = drawn.flatMap(({ versionId, body }) =>
    body.answerables.map((one) => ({ ...one, id: body.kind === "case-set" ? one.id : versionId, versionId })),
  )
  await tx`
    insert into item_keys (answerable_id, key_version, item_version_id, subject, key, rationale, decided_at)
    select id, 1, "versionId", subject, jsonb_build_object('optionIds', key), rationale, exam_now()
    from jsonb_to_recordset(${rows(asked)}) as r (id uuid, "versionId" uuid, subject text, key jsonb, rationale jsonb)`
  await tx`
    insert into law_references (answerable_id, item_version_id, statute, version, article, paragraph)
    select id, "versionId", law ->> 'statute', (law ->> 'version')::date, law ->> 'article', 0
    from jsonb_to_recordset(${rows(asked)}) as r (id uuid, "versionId" uuid, laws jsonb), jsonb_array_elements(laws) as law`
}

const idOf = (what: string): string => {
  const digest = createHash("md5").update(`bench ${what}`).digest("hex")
  return digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5")
}

/** Whole numbers below `among`, one after the other, from a seed (splitmix32). */
export function dice(seed: number): (among: number) => number {
  let state = Math.imul(seed + 1, 0x9e37_79b1)
  return (among) => {
    state = (state + 0x9e37_79b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0_aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a_2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) % among
  }
}
