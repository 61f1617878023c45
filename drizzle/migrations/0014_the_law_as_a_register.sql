CREATE TABLE "statutes" (
	"statute" text PRIMARY KEY NOT NULL,
	"title" jsonb NOT NULL,
	"short_names" text[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
insert into statutes (statute, title)
select distinct on (statute) statute, title from statute_versions order by statute, version desc;
--> statement-breakpoint
ALTER TABLE "statute_versions" ADD COLUMN "issuing_body" text;--> statement-breakpoint
ALTER TABLE "statute_versions" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "statute_versions" ADD COLUMN "body" jsonb;--> statement-breakpoint
ALTER TABLE "statute_versions" ADD COLUMN "sha256" "bytea";--> statement-breakpoint
ALTER TABLE "statute_versions" ADD COLUMN "loaded_by" uuid;--> statement-breakpoint
ALTER TABLE "statute_versions" ADD COLUMN "loaded_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "statute_versions" ADD CONSTRAINT "a_text_has_its_sum_and_its_instant" CHECK (("statute_versions"."body" is null) = ("statute_versions"."sha256" is null) and ("statute_versions"."body" is null) = ("statute_versions"."loaded_at" is null));--> statement-breakpoint
ALTER TABLE "statute_versions" ADD CONSTRAINT "sum_of_a_text_is_sha256" CHECK (octet_length("statute_versions"."sha256") = 32);--> statement-breakpoint
ALTER TABLE "statute_versions" ADD CONSTRAINT "statute_versions_statute_statutes_statute_fk" FOREIGN KEY ("statute") REFERENCES "public"."statutes"("statute") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statute_versions" ADD CONSTRAINT "statute_versions_loaded_by_staff_staff_id_fk" FOREIGN KEY ("loaded_by") REFERENCES "public"."staff"("staff_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE TABLE "law_changes" (
	"law_change_id" uuid PRIMARY KEY NOT NULL,
	"statute" text NOT NULL,
	"from_version" date NOT NULL,
	"to_version" date,
	"effective_from" date NOT NULL,
	"comparison" jsonb,
	"loaded_by" uuid,
	"loaded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "a_version_is_followed_once" UNIQUE("statute","from_version"),
	CONSTRAINT "a_repeal_compares_nothing" CHECK (("law_changes"."to_version" is null) = ("law_changes"."comparison" is null))
);
--> statement-breakpoint
CREATE TABLE "law_mentions" (
	"item_version_id" uuid NOT NULL,
	"citing" text NOT NULL,
	"citing_id" uuid NOT NULL,
	"statute" text NOT NULL,
	"version" date NOT NULL,
	"article" text NOT NULL,
	"paragraph" integer NOT NULL,
	"item" integer NOT NULL,
	CONSTRAINT "law_mentions_item_version_id_citing_citing_id_statute_version_article_paragraph_item_pk" PRIMARY KEY("item_version_id","citing","citing_id","statute","version","article","paragraph","item"),
	CONSTRAINT "a_mention_stands_in_a_text" CHECK ("law_mentions"."citing" in ('stem', 'scenario', 'rationale'))
);
--> statement-breakpoint
CREATE TABLE "law_change_marks" (
	"law_change_id" uuid NOT NULL,
	"citing" text NOT NULL,
	"citing_id" uuid NOT NULL,
	"item_version_id" uuid,
	"version" date NOT NULL,
	"article" text NOT NULL,
	"paragraph" integer NOT NULL,
	"item" integer NOT NULL,
	"judgement" text NOT NULL,
	"leans_on_change" boolean NOT NULL,
	"successors" jsonb NOT NULL,
	"marked_at" timestamp (3) with time zone NOT NULL,
	"rebound_as" uuid,
	CONSTRAINT "law_change_marks_law_change_id_citing_citing_id_version_article_paragraph_item_pk" PRIMARY KEY("law_change_id","citing","citing_id","version","article","paragraph","item"),
	CONSTRAINT "judgement_is_known" CHECK ("law_change_marks"."judgement" in ('untouched', 'moved-to', 'changed', 'vanished', 'not-found')),
	CONSTRAINT "what_is_untouched_is_not_marked" CHECK ("law_change_marks"."judgement" <> 'untouched' or "law_change_marks"."leans_on_change")
);
--> statement-breakpoint
ALTER TABLE "law_changes" ADD CONSTRAINT "law_changes_loaded_by_staff_staff_id_fk" FOREIGN KEY ("loaded_by") REFERENCES "public"."staff"("staff_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "law_changes" ADD CONSTRAINT "law_changes_end_a_known_version" FOREIGN KEY ("statute","from_version") REFERENCES "public"."statute_versions"("statute","version") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "law_changes" ADD CONSTRAINT "law_changes_begin_a_known_version" FOREIGN KEY ("statute","to_version") REFERENCES "public"."statute_versions"("statute","version") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "law_mentions" ADD CONSTRAINT "law_mentions_item_version_id_item_versions_item_version_id_fk" FOREIGN KEY ("item_version_id") REFERENCES "public"."item_versions"("item_version_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "law_change_marks" ADD CONSTRAINT "law_change_marks_law_change_id_law_changes_law_change_id_fk" FOREIGN KEY ("law_change_id") REFERENCES "public"."law_changes"("law_change_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "law_change_marks" ADD CONSTRAINT "law_change_marks_item_version_id_item_versions_item_version_id_fk" FOREIGN KEY ("item_version_id") REFERENCES "public"."item_versions"("item_version_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "law_change_marks" ADD CONSTRAINT "law_change_marks_rebound_as_item_versions_item_version_id_fk" FOREIGN KEY ("rebound_as") REFERENCES "public"."item_versions"("item_version_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "law_mentions_by_article" ON "law_mentions" USING btree ("statute","version","article");--> statement-breakpoint
CREATE INDEX "law_change_marks_by_item_version" ON "law_change_marks" USING btree ("item_version_id");--> statement-breakpoint
CREATE INDEX "law_change_marks_by_new_version" ON "law_change_marks" USING btree ("rebound_as");--> statement-breakpoint
ALTER TABLE "item_events" ALTER COLUMN "acted_by" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "item_events" ADD CONSTRAINT "the_system_only_suspends" CHECK ("item_events"."acted_by" is not null or "item_events"."act" = 'suspend');--> statement-breakpoint
create function exam_today() returns date language sql volatile parallel safe
as $$ select (exam_now() at time zone 'Asia/Shanghai')::date $$;
--> statement-breakpoint
-- A text once loaded is what was loaded; of a version whose text is known only its last day is still set.
create function a_loaded_text_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (old.body is null or
    (to_jsonb(new) - 'effective_to') = (to_jsonb(old) - 'effective_to')) then
    return new;
  end if;
  raise exception 'The text of a statute stays as it was loaded'
    using errcode = '23514', constraint = 'a_loaded_text_stays';
end $$;
--> statement-breakpoint
create trigger loaded_texts_stay before update or delete on statute_versions
  for each row execute function a_loaded_text_stays();
--> statement-breakpoint
create function judgements_of_law_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'law_change_marks'
    and (to_jsonb(new) - 'rebound_as') = (to_jsonb(old) - 'rebound_as') then
    return new;
  end if;
  raise exception 'What was judged of a change in the law stays as it was judged (%)', tg_table_name
    using errcode = '23514', constraint = 'judgements_of_law_stay';
end $$;
--> statement-breakpoint
create trigger law_changes_stay before update or delete on law_changes
  for each row execute function judgements_of_law_stay();
--> statement-breakpoint
create trigger law_change_marks_stay before update or delete on law_change_marks
  for each row execute function judgements_of_law_stay();
--> statement-breakpoint
ALTER TABLE "review_tasks" ADD CONSTRAINT "review_tasks_law_change_id_law_changes_law_change_id_fk" FOREIGN KEY ("law_change_id") REFERENCES "public"."law_changes"("law_change_id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
-- What a version cites, in its bindings and in its texts.
create view version_citations as
  select item_version_id, answerable_id as citing_id, statute, version, article, paragraph, item from law_references
  union select item_version_id, citing_id, statute, version, article, paragraph, item from law_mentions;
--> statement-breakpoint
-- Versions that stand for their item: none after them has taken their place, on law that has begun.
create view standing_versions as
  select v.item_version_id, v.item_id, v.version, v.state
  from item_versions v
  where v.state <> 'retired' and not exists (
    select from item_versions later
    where later.item_id = v.item_id and later.version > v.version and later.state in ('approved', 'suspended')
      and not exists (select from version_citations l join statute_versions s using (statute, version)
        where l.item_version_id = later.item_version_id and s.effective_from > (select exam_today())));
--> statement-breakpoint
-- What the questions of a frozen paper cite, whichever versions it froze.
create view paper_citations as
  select pi.paper_id, pi.answerable_id, k.item_version_id, c.statute, c.version, c.article, c.paragraph, c.item
  from paper_items pi join item_keys k using (answerable_id, key_version)
  join version_citations c on c.item_version_id = k.item_version_id and c.citing_id in (pi.answerable_id, k.item_version_id);
--> statement-breakpoint
-- Everything that cites the law, each in its own branch: a change in the law is judged against this view alone, so that what
-- comes to cite law later, such as a blueprint, is flagged by one more branch here.
create view law_citations as
  select 'answerable' as citing, l.answerable_id as citing_id, l.item_version_id, null::date as used_on,
    l.statute, l.version, l.article, l.paragraph, l.item
  from law_references l join standing_versions using (item_version_id)
  union all
  select m.citing, m.citing_id, m.item_version_id, null, m.statute, m.version, m.article, m.paragraph, m.item
  from law_mentions m join standing_versions using (item_version_id)
  union all
  -- A paper that may still be sat: no sitting was set for it yet, or one lies ahead.
  select distinct 'paper', c.paper_id, null::uuid, null::date, c.statute, c.version, c.article, c.paragraph, c.item
  from paper_citations c
  where not exists (select from sittings s where s.paper_id = c.paper_id)
    or exists (select from sittings s where s.paper_id = c.paper_id and s.starts_at > (select exam_now()))
  union all
  select distinct 'sitting', s.sitting_id, null::uuid, (s.starts_at at time zone 'Asia/Shanghai')::date,
    c.statute, c.version, c.article, c.paragraph, c.item
  from sittings s join paper_citations c using (paper_id) where s.starts_at > (select exam_now());
--> statement-breakpoint
-- Marks of versions that stand for their item and still wait for somebody: no version after them was approved without one.
create view open_law_marks as
  select m.*, v.item_id
  from law_change_marks m join standing_versions v using (item_version_id)
  where not exists (
    select from item_versions later
    where later.item_id = v.item_id and later.version > v.version and later.state = 'approved'
      and not exists (select from law_change_marks n
        where n.item_version_id = later.item_version_id and n.law_change_id = m.law_change_id));
--> statement-breakpoint
-- Versions that rest on what is law no more on this day, or cite a version that ended and nobody said what came of it. No job has
-- to have run for it: it is arithmetic over the register and the marks.
create function law_gone_on(the_day date) returns setof uuid language sql stable
as $$
  select m.item_version_id from law_change_marks m join law_changes c using (law_change_id)
  where m.item_version_id is not null and c.effective_from <= the_day
  union
  select l.item_version_id from law_references l join statute_versions s using (statute, version)
  where s.effective_to < the_day and (
    not exists (select from law_changes c where c.statute = l.statute and c.from_version = l.version)
    or not exists (select from statute_versions now where now.statute = l.statute and now.effective_from <= the_day
      and (now.effective_to is null or now.effective_to >= the_day)))
$$;
--> statement-breakpoint
-- What a paper with this day of law may ask: of each item the newest approved version whose law has begun, if it is good law.
create function item_versions_offered_on(the_day date) returns setof uuid language sql stable
as $$
  select newest.item_version_id
  from (
    select distinct on (v.item_id) v.item_version_id, v.state
    from item_versions v
    where v.state in ('approved', 'suspended', 'retired') and v.approved_by is not null
      and not exists (select from version_citations l join statute_versions s using (statute, version)
        where l.item_version_id = v.item_version_id and s.effective_from > the_day)
    order by v.item_id, v.version desc
  ) newest
  where newest.state = 'approved' and newest.item_version_id not in (select law_gone_on(the_day))
$$;
--> statement-breakpoint
create function approval_rests_on_law() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.item_version_id in (select law_gone_on(exam_today())) then
    raise exception 'An item whose law is gone is not approved (%)', new.item_version_id
      using errcode = '23514', constraint = 'approval_rests_on_law_in_force';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger approval_rests_on_law before update of state on item_versions
  for each row when (new.state = 'approved' and old.state <> 'approved') execute function approval_rests_on_law();
--> statement-breakpoint
-- PAP-5: a paper freezes its day of law with its questions, and is sat only on days on which each of them is good law.
create function papers_ask_of_good_law() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  bad uuid;
begin
  if tg_table_name = 'paper_items' then
    select a.paper_id into bad from added a join papers p using (paper_id) join item_keys k using (answerable_id, key_version)
    where k.item_version_id in (select law_gone_on(p.as_of)) limit 1;
  else
    select pi.paper_id into bad from added a join paper_items pi using (paper_id) join item_keys k using (answerable_id, key_version)
    where k.item_version_id in (select law_gone_on((a.starts_at at time zone 'Asia/Shanghai')::date)) limit 1;
  end if;
  if bad is not null then
    raise exception 'A question of paper % rests on law that is gone', bad
      using errcode = '23514', constraint = 'papers_ask_of_law_in_force';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger papers_freeze_good_law after insert on paper_items referencing new table as added
  for each statement execute function papers_ask_of_good_law();
--> statement-breakpoint
create trigger sittings_ask_of_good_law after insert on sittings referencing new table as added
  for each statement execute function papers_ask_of_good_law();
