/**
 * Which items a filter matches, as pieces of SQL: one definition for the list, its counts and the acts over all of it.
 *
 * Conditions speak of a card `c` (item_cards). Sets are asked in a way that makes the planner hash them once and look at each
 * card once: `(x in (…)) is true` is never turned into a join. Text comes from the index first, as the numbers of items, which
 * one walk along the cards' numbers takes up, be they few or nearly all. What the index cannot say for certain is read in the
 * texts themselves, of items that fit in everything else.
 */
import type { ItemFilter } from "@sworn/contract/staff"
import type { Fragment, Sql, Transaction } from "../database/pool.ts"
import type { Reader } from "../http/staff-session.ts"

/** Parts between spaces, each of which an item must hold in one piece. */
const piecesOf = ({ text }: ItemFilter): readonly string[] =>
  [...new Set((text ?? "").normalize("NFKC").toLowerCase().split(/\s+/))].filter((piece) => piece !== "")

/** One or two Chinese characters, or the beginning of a word, are a word of the index: what it finds holds them. */
const isWordOfIndex = (piece: string): boolean =>
  /^[〇々㐀-䶿一-鿿豈-﫿\u{20000}-\u{323af}]{1,2}$/u.test(piece) || /^[a-z0-9]+$/.test(piece)

/** Signs alone are no words: nothing but reading finds them. */
const hasWords = (piece: string): boolean => /[\p{L}\p{N}]/u.test(piece)

/**
 * A list of common table expressions that ends in `found`, with these columns: every card that fits, once.
 * `extra` are conditions of the caller's own, on `c`.
 */
export function foundItems(
  sql: Sql | Transaction,
  reader: Reader,
  filter: ItemFilter,
  columns: Fragment = sql`c.item_id, c.item_version_id`,
  extra: Fragment = sql`true`,
): Fragment {
  const fits = sql`${conditions(sql, reader, filter)} and ${extra}`
  const pieces = piecesOf(filter)
  if (pieces.length === 0) return sql`found as (select ${columns} from item_cards c where ${fits})`
  const words = pieces.filter(hasWords)
  if (words.length === 0)
    return sql`hits as materialized (${readHits(sql, pieces)}), ${foundAmong(sql`hits`, fits)}`
  const hits = sql`hits as materialized (${indexedHits(sql, words)})`
  const spelled = pieces.filter((piece) => !isWordOfIndex(piece))
  if (spelled.length === 0) return sql`${hits}, ${foundAmong(sql`hits`, fits)}`
  return sql`${hits},
    spelling as materialized (
      select array(select t.item_no from item_texts t where ${holds(sql, spelled)} and t.item_no = any(array(
        select c.item_no from item_cards c where c.item_no = any((select numbers from hits)::int[]) and ${fits}))) as numbers
    ), ${foundAmong(sql`spelling`, sql`true`)}`

  function foundAmong(set: Fragment, where: Fragment): Fragment {
    return sql`found as (
      select ${columns} from item_cards c where c.item_no = any((select numbers from ${set})::int[]) and ${where})`
  }
}

function indexedHits(sql: Sql | Transaction, [first = "", ...others]: readonly string[]): Fragment {
  const sought = others.reduce(
    (all, piece) => sql`${all} && grams_sought(${piece})`,
    sql`grams_sought(${first})`,
  )
  return sql`select items_holding(${sought}) as numbers`
}

const readHits = (sql: Sql | Transaction, pieces: readonly string[]): Fragment =>
  sql`select coalesce(array_agg(t.item_no), '{}') as numbers from item_texts t where ${holds(sql, pieces)}`

const holds = (sql: Sql | Transaction, pieces: readonly string[]): Fragment =>
  pieces.reduce((all, piece) => sql`${all} and strpos(t.words, ${piece}) > 0`, sql`true`)

function conditions(sql: Sql | Transaction, { staffId, scope }: Reader, filter: ItemFilter): Fragment {
  const tags = filter.tag === undefined ? [] : [filter.tag].flat()
  // Columns come first, for a set costs more to ask; the planner would put a plain `=` behind the sets, hence its `is true`.
  return sql`true
    ${filter.kind ? sql`and (c.kind = ${filter.kind}) is true` : sql``}
    ${filter.level ? sql`and ${filter.level} = any(c.levels)` : sql``}
    ${filter.pool ? sql`and (c.pool = ${filter.pool}) is true` : sql``}
    ${filter.state ? sql`and (c.state = ${filter.state}) is true` : sql``}
    ${filter.difficulty ? sql`and (c.difficulty = ${filter.difficulty}) is true` : sql``}
    ${filter.subject ? sql`and ${filter.subject} = any(c.subjects)` : sql``}
    ${filter.pilot ? sql`and (c.is_pilot = ${filter.pilot === "true"}) is true` : sql``}
    ${tags.length > 0 ? sql`and c.tags @> ${tags}::text[]` : sql``}
    ${filter.category === "every" ? sql`and c.category is null` : filter.category ? sql`and (c.category = ${filter.category}) is true` : sql``}
    ${
      filter.author === "self"
        ? sql`and (c.author_id = ${staffId}) is true`
        : filter.author
          ? sql`and (c.author_id = (select staff_id from staff where ${filter.author} in (username, staff_id::text))) is true`
          : sql``
    }
    ${
      filter.unit
        ? sql`and (c.unit_id in (select below.unit_id from units above join units below on below.path ^@ above.path
            where above.unit_id = ${filter.unit})) is true`
        : sql``
    }
    ${
      filter.statute
        ? sql`and (c.item_version_id in (select l.item_version_id from law_references l
            where l.statute = ${filter.statute} ${filter.article ? sql`and l.article = ${filter.article}` : sql``})) is true`
        : sql``
    }
    ${
      filter.lawEndsBy
        ? sql`and (c.item_version_id in (select l.item_version_id from law_references l join statute_versions s using (statute, version)
            where s.effective_to <= ${filter.lawEndsBy}::date)) is true`
        : sql``
    }
    ${filter.used === "never" ? sql`and (c.item_id in (${usedItems(sql)})) is not true` : sql``}
    ${filter.used === "ever" ? sql`and (c.item_id in (${usedItems(sql)})) is true` : sql``}
    ${filter.lastUsedBefore ? sql`and (c.item_id in (${usedItems(sql)} having max(p.last_used_at) < ${startOf(sql, filter.lastUsedBefore)})) is true` : sql``}
    ${filter.lastUsedAfter ? sql`and (c.item_id in (${usedItems(sql)} having max(p.last_used_at) >= ${startOf(sql, filter.lastUsedAfter)} + interval '1 day')) is true` : sql``}
    and (c.unit_id in (select unit_id from units where path ^@ any(${scope}::text[]))) is true`
}

const usedItems = (sql: Sql | Transaction): Fragment =>
  sql`select u.item_id from item_uses u join papers_in_use p using (paper_id) group by u.item_id`

/** The first moment of a day as the exam's country counts days (REC-6). */
const startOf = (sql: Sql | Transaction, day: string): Fragment =>
  sql`${day}::date::timestamp at time zone 'Asia/Shanghai'`
