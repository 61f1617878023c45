/** What the bank knows by name, for files that say levels, subjects and statutes in words; as sworn_bank. */
import type { BankReference, RegisteredStatute } from "@sworn/interchange"
import type { Sql, Transaction } from "../database/pool.ts"

type StatuteRow = Omit<RegisteredStatute, "articles"> & {
  readonly articles: readonly { readonly number: string; readonly items: readonly number[] }[] | null
}

/** Of a statute whose text is in the register, also how many paragraphs and items each article has. */
export async function readBankReference(sql: Sql | Transaction): Promise<BankReference> {
  const [row] = await sql<
    [Pick<BankReference, "levels" | "subjects" | "categories"> & { today: string; statutes: StatuteRow[] }]
  >`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'name', name) order by rank), '[]') from levels) as levels,
      (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'name', name) order by position), '[]')
        from subjects) as subjects,
      (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'name', name) order by position), '[]')
        from police_categories) as categories,
      (exam_now() at time zone 'Asia/Shanghai')::date as today,
      (select coalesce(jsonb_agg(jsonb_build_object('statute', v.statute, 'version', v.version,
          'titles', jsonb_build_array(v.title ->> 'zh-CN', v.title ->> 'en') || to_jsonb(s.short_names),
          'effectiveFrom', v.effective_from, 'effectiveTo', v.effective_to,
          'articles', (
            select jsonb_agg(jsonb_build_object('number', a ->> 'number', 'items', (
              select coalesce(jsonb_agg(jsonb_array_length(p -> 'items') order by at), '[]')
              from jsonb_array_elements(a -> 'paragraphs') with ordinality as paragraph (p, at))))
            from jsonb_array_elements(v.body -> 'articles') as a)) order by v.statute, v.version), '[]')
        from statute_versions v join statutes s using (statute)) as statutes`
  const { today, statutes, ...named } = row
  return {
    ...named,
    register: {
      today,
      statutes: statutes.map(({ articles, ...rest }) => ({
        ...rest,
        articles: articles && new Map(articles.map(({ number, items }) => [number, items])),
      })),
    },
  }
}
