CREATE TABLE "media" (
	"media_id" text PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL,
	"type" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"uploaded_by" uuid NOT NULL REFERENCES "staff"("staff_id") ON DELETE restrict,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "a_medium_is_named_by_its_content" CHECK ("media"."media_id" ~ '^m[0-9a-f]{32}$'),
	CONSTRAINT "a_medium_is_a_raster_image" CHECK ("media"."type" in ('image/png', 'image/jpeg')),
	CONSTRAINT "a_medium_has_a_size" CHECK ("media"."width" between 1 and 4000 and "media"."height" between 1 and 4000)
);
--> statement-breakpoint
CREATE TABLE "item_drafts" (
	"draft_id" uuid PRIMARY KEY NOT NULL,
	"item_id" uuid REFERENCES "items"("item_id") ON DELETE restrict,
	"based_on" integer,
	"unit_id" integer NOT NULL REFERENCES "units"("unit_id") ON DELETE restrict,
	"pool" text NOT NULL,
	"body" jsonb NOT NULL,
	"version" integer NOT NULL,
	"owner" uuid NOT NULL REFERENCES "staff"("staff_id") ON DELETE restrict,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "a_draft_of_an_item_knows_its_version" CHECK (("item_drafts"."item_id" is null) = ("item_drafts"."based_on" is null)),
	CONSTRAINT "a_draft_is_in_one_pool" CHECK ("item_drafts"."pool" in ('practice', 'live')),
	CONSTRAINT "saves_of_a_draft_count_from_one" CHECK ("item_drafts"."version" >= 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX "one_draft_for_a_person_and_item" ON "item_drafts" USING btree ("owner","item_id") WHERE "item_drafts"."item_id" is not null;
--> statement-breakpoint
CREATE TABLE "review_tasks" (
	"task_id" uuid PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL REFERENCES "items"("item_id") ON DELETE restrict,
	"item_version_id" uuid REFERENCES "item_versions"("item_version_id") ON DELETE restrict,
	"kind" text NOT NULL,
	"law_change_id" uuid,
	"assigned_to" uuid REFERENCES "staff"("staff_id") ON DELETE restrict,
	"opened_by" uuid REFERENCES "staff"("staff_id") ON DELETE restrict,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"due_on" date,
	"note" text DEFAULT '' NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"closed_by" uuid REFERENCES "staff"("staff_id") ON DELETE restrict,
	"outcome" text,
	CONSTRAINT "task_kind_is_known" CHECK ("review_tasks"."kind" in ('review', 'law-change')),
	CONSTRAINT "a_review_is_of_a_version" CHECK ("review_tasks"."kind" <> 'review' or "review_tasks"."item_version_id" is not null),
	CONSTRAINT "a_law_task_names_its_change" CHECK (("review_tasks"."kind" = 'law-change') = ("review_tasks"."law_change_id" is not null)),
	CONSTRAINT "a_closed_task_has_an_outcome" CHECK (("review_tasks"."closed_at" is null) = ("review_tasks"."outcome" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_review_of_a_version" ON "review_tasks" USING btree ("item_version_id") WHERE "review_tasks"."kind" = 'review' and "review_tasks"."closed_at" is null;
--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_task_of_an_item_and_change" ON "review_tasks" USING btree ("item_id","law_change_id") WHERE "review_tasks"."kind" = 'law-change' and "review_tasks"."closed_at" is null;
--> statement-breakpoint
CREATE INDEX "open_tasks_by_assignee" ON "review_tasks" USING btree ("assigned_to","due_on") WHERE "review_tasks"."closed_at" is null;
--> statement-breakpoint
CREATE INDEX "tasks_by_item" ON "review_tasks" USING btree ("item_id");
--> statement-breakpoint
CREATE TABLE "item_enemies" (
	"enemy_id" uuid PRIMARY KEY NOT NULL,
	"one_id" uuid NOT NULL REFERENCES "items"("item_id") ON DELETE restrict,
	"other_id" uuid NOT NULL REFERENCES "items"("item_id") ON DELETE restrict,
	"reason" text NOT NULL,
	"added_by" uuid NOT NULL REFERENCES "staff"("staff_id") ON DELETE restrict,
	"added_at" timestamp (3) with time zone NOT NULL,
	"removed_by" uuid REFERENCES "staff"("staff_id") ON DELETE restrict,
	"removed_at" timestamp (3) with time zone,
	"removed_reason" text,
	CONSTRAINT "a_pair_of_enemies_stands_once" CHECK ("item_enemies"."one_id" < "item_enemies"."other_id"),
	CONSTRAINT "enmity_has_a_reason" CHECK (length(btrim("item_enemies"."reason")) > 0),
	CONSTRAINT "peace_has_a_reason_too" CHECK (("item_enemies"."removed_at" is null) = ("item_enemies"."removed_reason" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX "enemies_are_added_once" ON "item_enemies" USING btree ("one_id","other_id") WHERE "item_enemies"."removed_at" is null;
--> statement-breakpoint
CREATE INDEX "enemies_from_the_other_side" ON "item_enemies" USING btree ("other_id") WHERE "item_enemies"."removed_at" is null;
--> statement-breakpoint
CREATE TABLE "bulk_acts" (
	"act_id" uuid PRIMARY KEY NOT NULL,
	"act" text NOT NULL,
	"value" jsonb NOT NULL,
	"filter" jsonb NOT NULL,
	"matched" integer NOT NULL,
	"done" integer NOT NULL,
	"run_by" uuid NOT NULL REFERENCES "staff"("staff_id") ON DELETE restrict,
	"run_at" timestamp (3) with time zone NOT NULL,
	"undone_at" timestamp (3) with time zone,
	"reverted" integer,
	CONSTRAINT "bulk_act_is_known" CHECK ("bulk_acts"."act" in ('add-tag', 'remove-tag', 'set-difficulty', 'move', 'submit', 'retire', 'assign')),
	CONSTRAINT "an_undone_act_says_how_much" CHECK (("bulk_acts"."undone_at" is null) = ("bulk_acts"."reverted" is null))
);
--> statement-breakpoint
CREATE INDEX "bulk_acts_by_person" ON "bulk_acts" USING btree ("run_by","run_at");
--> statement-breakpoint
CREATE TABLE "bulk_act_items" (
	"act_id" uuid NOT NULL REFERENCES "bulk_acts"("act_id") ON DELETE restrict,
	"item_id" uuid NOT NULL REFERENCES "items"("item_id") ON DELETE restrict,
	"refusal" text,
	"before" jsonb,
	"after" jsonb,
	"reverted" boolean,
	CONSTRAINT "bulk_act_items_pk" PRIMARY KEY("act_id","item_id"),
	CONSTRAINT "what_was_refused_changed_nothing" CHECK (("bulk_act_items"."refusal" is null) = ("bulk_act_items"."after" is not null))
);
--> statement-breakpoint
-- Tags, difficulty and unit are facts about an item, not what it says: they change without a version, and each change is kept.
ALTER TABLE "items" ADD COLUMN "tags" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "items" ADD COLUMN "difficulty" integer;--> statement-breakpoint
ALTER TABLE "items" ADD CONSTRAINT "current_difficulty_is_one_to_five" CHECK ("items"."difficulty" between 1 and 5);--> statement-breakpoint
CREATE TABLE "item_classifications" (
	"change_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
	"item_id" uuid NOT NULL REFERENCES "items"("item_id") ON DELETE restrict,
	"field" text NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"act_id" uuid REFERENCES "bulk_acts"("act_id") ON DELETE restrict,
	"changed_by" uuid NOT NULL REFERENCES "staff"("staff_id") ON DELETE restrict,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "classified_field_is_known" CHECK ("item_classifications"."field" in ('tags', 'difficulty', 'unit')),
	CONSTRAINT "a_change_changes_something" CHECK ("item_classifications"."before" <> "item_classifications"."after")
);
--> statement-breakpoint
CREATE INDEX "classifications_by_item" ON "item_classifications" USING btree ("item_id","change_id");
--> statement-breakpoint
-- What a list filters, counts and orders by: one narrow row for each item, made anew by the triggers below whenever what it is
-- made of changes. Nothing stands here alone. What has one width comes first: it is found in a row without looking at the rest.
CREATE TABLE "item_cards" (
	"item_id" uuid PRIMARY KEY NOT NULL REFERENCES "items"("item_id") ON DELETE restrict,
	"item_version_id" uuid NOT NULL REFERENCES "item_versions"("item_version_id") ON DELETE restrict,
	"author_id" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL,
	"unit_id" integer NOT NULL,
	"difficulty" integer NOT NULL,
	"is_pilot" boolean NOT NULL,
	"code" text NOT NULL,
	"state" text NOT NULL,
	"kind" text NOT NULL,
	"pool" text NOT NULL,
	"category" text,
	"levels" text[] NOT NULL,
	"subjects" text[] NOT NULL,
	"tags" text[] NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "cards_by_version" ON "item_cards" USING btree ("item_version_id");
--> statement-breakpoint
CREATE TABLE "item_texts" (
	"item_id" uuid PRIMARY KEY NOT NULL REFERENCES "items"("item_id") ON DELETE restrict,
	"words" text NOT NULL
);
--> statement-breakpoint
-- What each version asks, question by question and language by language, with what likeness is looked for by.
CREATE TABLE "item_stems" (
	"item_version_id" uuid NOT NULL REFERENCES "item_versions"("item_version_id") ON DELETE restrict,
	"position" integer NOT NULL,
	"locale" text NOT NULL,
	"stem" text NOT NULL,
	"bands" integer[] NOT NULL,
	CONSTRAINT "item_stems_pk" PRIMARY KEY("item_version_id","position","locale")
);
--> statement-breakpoint
CREATE INDEX "stems_by_band" ON "item_stems" USING gin ("bands");
--> statement-breakpoint
CREATE TABLE "item_uses" (
	"item_id" uuid NOT NULL REFERENCES "items"("item_id") ON DELETE restrict,
	"paper_id" uuid NOT NULL REFERENCES "papers"("paper_id") ON DELETE restrict,
	CONSTRAINT "item_uses_pk" PRIMARY KEY("item_id","paper_id")
);
--> statement-breakpoint
CREATE INDEX "law_references_by_version" ON "law_references" USING btree ("item_version_id");--> statement-breakpoint
-- Searches read item_texts, likenesses item_stems: trigrams know no word of two characters.
DROP INDEX "item_versions_by_text";--> statement-breakpoint
ALTER TABLE "item_events" DROP CONSTRAINT "item_act_is_known";--> statement-breakpoint
ALTER TABLE "item_events" ADD CONSTRAINT "item_act_is_known" CHECK ("item_events"."act" in ('written', 'submit', 'withdraw', 'approve', 'reject', 'suspend', 'reinstate', 'retire', 'restore'));
--> statement-breakpoint
update items i set tags = v.tags, difficulty = v.difficulty
from item_versions v where v.item_id = i.item_id
  and not exists (select from item_versions later where later.item_id = v.item_id and later.version > v.version);
--> statement-breakpoint
create function words_of(code text, written text) returns text language sql immutable parallel safe
return lower(normalize(code || E'\n' || written, NFKC));
--> statement-breakpoint
-- Chinese has no spaces: every character of it and every pair of neighbours is a word; of other writing, what stands between
-- spaces and signs.
create function chinese_of(words text) returns text[] language sql immutable parallel safe
return string_to_array(regexp_replace(words, '[^〇々㐀-䶿一-鿿豈-﫿𠀀-𳎯]+', ' ', 'g'), null);
--> statement-breakpoint
create function others_of(words text) returns text[] language sql immutable parallel safe
return array_remove(regexp_split_to_array(regexp_replace(words, '[〇々㐀-䶿一-鿿豈-﫿𠀀-𳎯]+', ' ', 'g'), '[^[:alnum:]]+'), '');
--> statement-breakpoint
create function grams_of(words text) returns tsvector language plpgsql immutable parallel safe cost 5000
set search_path = public, pg_temp as $$
declare
  letters text[] := chinese_of(words);
begin
  return array_to_tsvector(others_of(words) || letters
    || array(select one || next from unnest(letters[:cardinality(letters) - 1], letters[2:]) as pair (one, next)));
end $$;
--> statement-breakpoint
-- What an item must hold to hold this piece of text: its pairs, a character that stands alone, its other words, and of the
-- last word at least the beginning. Null where there is no letter in it. What holds all of it need not hold it in one piece.
create function grams_sought(piece text) returns tsquery language plpgsql immutable parallel safe
set search_path = public, pg_temp as $$
declare
  letters text[] := chinese_of(piece);
  others text[] := others_of(piece);
  ends_in_word boolean := piece ~ '[[:alnum:]]$' and chinese_of(right(piece, 1)) = array[' '];
begin
  return (
    select string_agg(distinct quote_literal(gram) || ending, ' & ') from (
      select case when next <> ' ' then letter || next else letter end as gram, '' as ending
      from (select letter, coalesce(lag(letter) over steps, ' ') as before, coalesce(lead(letter) over steps, ' ') as next
        from unnest(letters) with ordinality as l (letter, at) window steps as (order by at)) as around
      where letter <> ' ' and (next <> ' ' or before = ' ')
      union all
      select word, case when at = cardinality(others) and ends_in_word then ':*' else '' end
      from unnest(others) with ordinality as o (word, at)
    ) as sought
  )::tsquery;
end $$;
--> statement-breakpoint
-- Whatever holds all of it. The planner takes the words' making for as dear where an index spares it as where none does; hence
-- it is told that there is no other way.
create function items_holding(sought tsquery, pieces text[]) returns setof uuid language sql stable rows 3000
set search_path = public, pg_temp set enable_seqscan = off as $$
  select t.item_id from item_texts t
  where grams_of(t.words) @@ sought and not exists (select from unnest(pieces) as piece where strpos(t.words, piece) = 0)
$$;
--> statement-breakpoint
create function make_item_cards(the_items uuid[]) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into item_cards (item_id, item_version_id, author_id, written_at, version, unit_id, difficulty, is_pilot, code, state,
    kind, pool, category, levels, subjects, tags)
  select i.item_id, v.item_version_id, v.author_id, v.created_at, v.version, i.unit_id, coalesce(i.difficulty, v.difficulty),
    v.is_pilot, i.code, v.state, i.kind, i.pool, v.category, v.levels, coalesce(k.subjects, '{}'), i.tags
  from items i
  join lateral (select * from item_versions v where v.item_id = i.item_id order by v.version desc limit 1) v on true
  left join lateral (
    select array_agg(distinct k.subject order by k.subject) as subjects
    from item_keys k where k.item_version_id = v.item_version_id and k.subject is not null
  ) k on true
  where i.item_id = any(the_items)
  on conflict (item_id) do update set item_version_id = excluded.item_version_id, version = excluded.version,
    unit_id = excluded.unit_id, code = excluded.code, state = excluded.state, levels = excluded.levels,
    subjects = excluded.subjects, difficulty = excluded.difficulty, category = excluded.category,
    is_pilot = excluded.is_pilot, tags = excluded.tags, author_id = excluded.author_id, written_at = excluded.written_at
  where item_cards.* is distinct from excluded.*
$$;
--> statement-breakpoint
create function new_versions_are_found() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into item_texts (item_id, words)
  select distinct on (item_id) item_id, words_of(i.code, a.search_text)
  from added a join items i using (item_id) order by item_id, a.version desc
  on conflict (item_id) do update set words = excluded.words;

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
create function new_versions_have_cards() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform make_item_cards(array[new.item_id]);
  return null;
end $$;
--> statement-breakpoint
create function cards_follow() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform make_item_cards(array(select item_id from added));
  return null;
end $$;
--> statement-breakpoint
create function cards_follow_questions() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform make_item_cards(array(select distinct c.item_id from added join item_cards c using (item_version_id)));
  return null;
end $$;
--> statement-breakpoint
create trigger new_versions_are_found after insert on item_versions referencing new table as added
  for each statement execute function new_versions_are_found();
--> statement-breakpoint
-- At the commit, when its keys are there too: one row is written once.
create constraint trigger new_versions_have_cards after insert on item_versions deferrable initially deferred
  for each row execute function new_versions_have_cards();
--> statement-breakpoint
create trigger cards_follow_states after update on item_versions referencing new table as added
  for each statement execute function cards_follow();
--> statement-breakpoint
create trigger cards_follow_items after update on items referencing new table as added
  for each statement when (pg_trigger_depth() = 0) execute function cards_follow();
--> statement-breakpoint
create trigger cards_follow_keys after insert on item_keys referencing new table as added
  for each statement execute function cards_follow_questions();
--> statement-breakpoint
create function uses_follow() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into item_uses (item_id, paper_id)
  select distinct v.item_id, a.paper_id
  from added a join item_keys k using (answerable_id, key_version) join item_versions v using (item_version_id)
  on conflict do nothing;
  return null;
end $$;
--> statement-breakpoint
create trigger uses_follow_papers after insert on paper_items referencing new table as added
  for each statement execute function uses_follow();
--> statement-breakpoint
-- When a paper was last sat, and how often. One that nobody has begun is sealed, and nobody's to know of.
create view papers_in_use as
  select paper_id, max(starts_at) as last_used_at, count(*)::int as sitting_count
  from sittings where starts_at <= exam_now() group by paper_id;
--> statement-breakpoint
-- Where an item has stood before candidates: papers, sittings, days and a count. Who sat there is not said (ITM-11).
create function item_exposure(the_item uuid)
returns table (paper_id uuid, title jsonb, version integer, sitting_id uuid, sitting jsonb, starts_at timestamptz, attempt_count integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.paper_id, p.title, used.version, s.sitting_id, s.title, s.starts_at,
    (select count(*)::int from attempts a where a.campaign_id = s.campaign_id and a.sitting_id = s.sitting_id
      and a.opened_at is not null)
  from item_uses u join papers p using (paper_id) join sittings s using (paper_id)
  join lateral (
    select max(v.version) as version from paper_items pi join item_keys k using (answerable_id, key_version)
    join item_versions v using (item_version_id) where pi.paper_id = p.paper_id and v.item_id = the_item
  ) used on true
  where u.item_id = the_item and s.starts_at <= exam_now()
  order by s.starts_at desc
$$;
--> statement-breakpoint
-- Nobody reviews an item of their own, whoever assigns them (ITM-1).
create function reviews_are_by_others() returns trigger language plpgsql as $$
begin
  if new.kind = 'review' and new.assigned_to = (select author_id from item_versions where item_version_id = new.item_version_id) then
    raise exception 'An item is never reviewed by its author' using errcode = '23514', constraint = 'a_reviewer_is_not_the_author';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger reviews_are_by_others before insert or update of assigned_to on review_tasks
  for each row execute function reviews_are_by_others();
--> statement-breakpoint
-- The two items of a pair stand in one pool: practice and live never meet on a paper (ITM-5).
create function enemies_share_a_pool() returns trigger language plpgsql as $$
begin
  if (select count(distinct pool) from items where item_id in (new.one_id, new.other_id)) <> 1 then
    raise exception 'Items of two pools never meet' using errcode = '23514', constraint = 'enemies_share_a_pool';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger enemies_share_a_pool before insert on item_enemies for each row execute function enemies_share_a_pool();
--> statement-breakpoint
create trigger classifications_are_written_once before update or delete on item_classifications
  for each row execute function bank_keeps_what_was_written();
--> statement-breakpoint
insert into item_texts (item_id, words)
select distinct on (item_id) item_id, words_of(i.code, v.search_text)
from item_versions v join items i using (item_id) order by item_id, v.version desc;
--> statement-breakpoint
select make_item_cards(array(select item_id from items));
--> statement-breakpoint
insert into item_uses (item_id, paper_id)
select distinct v.item_id, pi.paper_id
from paper_items pi join item_keys k using (answerable_id, key_version) join item_versions v using (item_version_id);
--> statement-breakpoint
CREATE INDEX "items_by_words" ON "item_texts" USING gin (grams_of("words"));
