-- Searches that hit most of the bank, and files of thousands of questions: what both cost is cut here. What is found, what is
-- refused and what stays on record is what it was.
--
-- An item has a number besides its id, for what counts items by the hundred thousand: sets of numbers are made, hashed and
-- compared in half the time.
DROP INDEX "items_by_words";--> statement-breakpoint
ALTER TABLE "item_texts" ADD COLUMN "item_no" integer GENERATED ALWAYS AS IDENTITY;--> statement-breakpoint
CREATE UNIQUE INDEX "texts_by_number" ON "item_texts" USING btree ("item_no");--> statement-breakpoint
-- What the words are found by stands apart from them: its rows are a number each, because what it indexes is kept out of line and
-- is never read again. Whoever looks for a word of every second item reads a thousand pages instead of all texts. PostgreSQL
-- moves things out of line only in rows of two kilobytes and more; the ballast makes every row as long, and shrinks to nothing.
CREATE TABLE "item_grams" (
	"item_no" integer PRIMARY KEY NOT NULL,
	"grams" "tsvector" NOT NULL,
	"ballast" text DEFAULT repeat(' ', 2100) NOT NULL
) WITH (toast_tuple_target = 128);
--> statement-breakpoint
ALTER TABLE "item_grams" ALTER COLUMN "grams" SET STORAGE EXTERNAL;--> statement-breakpoint
DROP TABLE "item_cards";--> statement-breakpoint
CREATE TABLE "item_cards" (
	"item_id" uuid PRIMARY KEY NOT NULL REFERENCES "items"("item_id") ON DELETE restrict,
	"item_version_id" uuid NOT NULL REFERENCES "item_versions"("item_version_id") ON DELETE restrict,
	"author_id" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"item_no" integer NOT NULL,
	"version" integer NOT NULL,
	"unit_id" integer NOT NULL,
	"difficulty" integer NOT NULL,
	"is_pilot" boolean NOT NULL,
	"code" text NOT NULL,
	"counted_as" text NOT NULL,
	"state" text NOT NULL,
	"kind" text NOT NULL,
	"pool" text NOT NULL,
	"category" text,
	"levels" text[] NOT NULL,
	"subjects" text[] NOT NULL,
	"tags" text[] NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "cards_by_version" ON "item_cards" USING btree ("item_version_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cards_by_number" ON "item_cards" USING btree ("item_no");--> statement-breakpoint
-- Chinese has no spaces: every character of it and every pair of neighbours is a word; of other writing, what stands between
-- spaces and signs. What borders on something else makes no pair with it: nobody looks for that.
create or replace function grams_of(words text) returns tsvector language plpgsql immutable parallel safe cost 5000
set search_path = public, pg_temp as $$
declare
  letters text[] := chinese_of(words);
begin
  return array_to_tsvector(others_of(words) || array_remove(letters, ' ') || array(
    select one || next from unnest(letters, letters[2:]) as pair (one, next) where one <> ' ' and next <> ' '));
end $$;
--> statement-breakpoint
drop function items_holding(tsquery, text[]);
--> statement-breakpoint
-- The numbers of whatever holds all of it, in one piece: cheaper to hand over than rows. The planner does not know that reading
-- what is kept out of line is dear; hence it is told that there is no other way than the index.
create function items_holding(sought tsquery) returns integer[] language sql stable
set search_path = public, pg_temp set enable_seqscan = off as $$
  select coalesce(array_agg(item_no), '{}') from item_grams where grams @@ sought
$$;
--> statement-breakpoint
create or replace function make_item_cards(the_items uuid[]) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into item_cards (item_id, item_version_id, author_id, written_at, item_no, version, unit_id, difficulty, is_pilot,
    counted_as, code, state, kind, pool, category, levels, subjects, tags)
  select i.item_id, v.item_version_id, v.author_id, v.created_at, t.item_no, v.version, i.unit_id,
    coalesce(i.difficulty, v.difficulty), v.is_pilot,
    concat_ws(chr(10), v.state, i.kind, coalesce(i.difficulty, v.difficulty), coalesce(v.category, 'every'),
      array_to_string(v.levels, ','), array_to_string(k.subjects, ',')), i.code, v.state, i.kind, i.pool, v.category, v.levels,
    coalesce(k.subjects, '{}'), i.tags
  from items i join item_texts t using (item_id)
  join lateral (select * from item_versions v where v.item_id = i.item_id order by v.version desc limit 1) v on true
  left join lateral (
    select array_agg(distinct k.subject order by k.subject) as subjects
    from item_keys k where k.item_version_id = v.item_version_id and k.subject is not null
  ) k on true
  where i.item_id = any(the_items)
  order by t.item_no
  on conflict (item_id) do update set item_version_id = excluded.item_version_id, version = excluded.version,
    unit_id = excluded.unit_id, code = excluded.code, state = excluded.state, levels = excluded.levels,
    subjects = excluded.subjects, difficulty = excluded.difficulty, category = excluded.category,
    is_pilot = excluded.is_pilot, tags = excluded.tags, author_id = excluded.author_id, written_at = excluded.written_at,
    counted_as = excluded.counted_as
  where item_cards.* is distinct from excluded.*
$$;
--> statement-breakpoint
create or replace function new_versions_are_found() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  with kept as (
    insert into item_texts (item_id, words)
    select distinct on (item_id) item_id, words_of(i.code, a.search_text)
    from added a join items i using (item_id) order by item_id, a.version desc
    on conflict (item_id) do update set words = excluded.words
    returning item_no, words
  )
  insert into item_grams (item_no, grams) select item_no, grams_of(words) from kept
  on conflict (item_no) do update set grams = excluded.grams, ballast = excluded.ballast;

  -- What an author gives with a version holds from now on; what it was before stays on record.
  insert into item_classifications (item_id, field, before, after, changed_by, changed_at)
  select i.item_id, change.field, change.before, change.after, a.author_id, a.created_at
  from added a join items i using (item_id), lateral (values
    ('tags', to_jsonb(i.tags), to_jsonb(a.tags)), ('difficulty', to_jsonb(i.difficulty), to_jsonb(a.difficulty))
  ) as change (field, before, after)
  where i.difficulty is not null and change.before <> change.after;
  update items i set tags = a.tags, difficulty = a.difficulty from added a
  where a.item_id = i.item_id and (i.tags, i.difficulty) is distinct from (a.tags, a.difficulty);

  return null;
end $$;
--> statement-breakpoint
-- Cards are made when the keys come, for all that come at once; at the commit, for whatever came without.
create or replace function cards_follow_questions() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform make_item_cards(array(select distinct v.item_id from added join item_versions v using (item_version_id)));
  return null;
end $$;
--> statement-breakpoint
create or replace function new_versions_have_cards() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from item_cards where item_id = new.item_id and version >= new.version) then
    perform make_item_cards(array[new.item_id]);
  end if;
  return null;
end $$;
--> statement-breakpoint
-- What law is gone is asked once for all that are approved at once.
drop trigger approval_rests_on_law on item_versions;
--> statement-breakpoint
create or replace function approval_rests_on_law() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  approved uuid[] := array(
    select now.item_version_id from now join was using (item_version_id) where now.state = 'approved' and was.state <> 'approved');
  bad uuid;
begin
  if cardinality(approved) > 0 then
    select gone into bad from law_gone_on(exam_today()) as gone where gone = any(approved) limit 1;
    if bad is not null then
      raise exception 'An item whose law is gone is not approved (%)', bad
        using errcode = '23514', constraint = 'approval_rests_on_law_in_force';
    end if;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger approval_rests_on_law after update on item_versions referencing old table as was new table as now
  for each statement execute function approval_rests_on_law();
--> statement-breakpoint
insert into item_grams (item_no, grams) select item_no, grams_of(words) from item_texts order by item_no;
--> statement-breakpoint
select make_item_cards(array(select item_id from items));
--> statement-breakpoint
CREATE INDEX "items_by_grams" ON "item_grams" USING gin ("grams");
