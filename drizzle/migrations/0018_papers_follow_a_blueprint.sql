CREATE TABLE "blueprints" (
	"blueprint_id" uuid PRIMARY KEY NOT NULL,
	"unit_id" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "blueprint_versions" (
	"blueprint_version_id" uuid PRIMARY KEY NOT NULL,
	"blueprint_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"level" text NOT NULL,
	"category" text,
	"body" jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"author_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"rebound_under" uuid,
	"approved_by" uuid,
	"approved_at" timestamp (3) with time zone,
	"retired_by" uuid,
	"retired_at" timestamp (3) with time zone,
	"retired_reason" text,
	CONSTRAINT "blueprint_versions_are_numbered" UNIQUE("blueprint_id","version"),
	CONSTRAINT "blueprint_versions_count_from_one" CHECK ("blueprint_versions"."version" >= 1),
	CONSTRAINT "blueprint_state_is_known" CHECK ("blueprint_versions"."state" in ('draft', 'approved', 'retired')),
	CONSTRAINT "approver_of_a_blueprint_is_not_its_author" CHECK ("blueprint_versions"."approved_by" <> "blueprint_versions"."author_id"),
	CONSTRAINT "an_approved_blueprint_says_by_whom" CHECK (("blueprint_versions"."state" = 'draft') = ("blueprint_versions"."approved_by" is null) and ("blueprint_versions"."approved_by" is null) = ("blueprint_versions"."approved_at" is null)),
	CONSTRAINT "a_retired_blueprint_says_why" CHECK (("blueprint_versions"."state" = 'retired') = ("blueprint_versions"."retired_by" is not null) and ("blueprint_versions"."retired_by" is null) = ("blueprint_versions"."retired_at" is null)
        and ("blueprint_versions"."retired_by" is null) = ("blueprint_versions"."retired_reason" is null) and length(btrim("blueprint_versions"."retired_reason")) > 0)
);
--> statement-breakpoint
CREATE TABLE "blueprint_citations" (
	"blueprint_version_id" uuid NOT NULL,
	"statute" text NOT NULL,
	"version" date NOT NULL,
	"article" text NOT NULL,
	"paragraph" integer NOT NULL,
	"item" integer NOT NULL,
	CONSTRAINT "a_blueprint_cites_a_place_once" PRIMARY KEY("blueprint_version_id","statute","version","article","paragraph","item"),
	CONSTRAINT "a_blueprint_cites_an_item_of_a_paragraph" CHECK ("blueprint_citations"."item" = 0 or ("blueprint_citations"."item" > 0 and "blueprint_citations"."paragraph" > 0))
);
--> statement-breakpoint
ALTER TABLE "blueprints" ADD CONSTRAINT "blueprints_unit_id_units_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("unit_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blueprint_versions" ADD CONSTRAINT "blueprint_versions_blueprint_id_blueprints_blueprint_id_fk" FOREIGN KEY ("blueprint_id") REFERENCES "public"."blueprints"("blueprint_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blueprint_versions" ADD CONSTRAINT "blueprint_versions_level_levels_code_fk" FOREIGN KEY ("level") REFERENCES "public"."levels"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blueprint_versions" ADD CONSTRAINT "blueprint_versions_category_police_categories_code_fk" FOREIGN KEY ("category") REFERENCES "public"."police_categories"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blueprint_versions" ADD CONSTRAINT "blueprint_versions_author_id_staff_staff_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."staff"("staff_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blueprint_versions" ADD CONSTRAINT "blueprint_versions_rebound_under_law_changes_law_change_id_fk" FOREIGN KEY ("rebound_under") REFERENCES "public"."law_changes"("law_change_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blueprint_versions" ADD CONSTRAINT "blueprint_versions_approved_by_staff_staff_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."staff"("staff_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blueprint_versions" ADD CONSTRAINT "blueprint_versions_retired_by_staff_staff_id_fk" FOREIGN KEY ("retired_by") REFERENCES "public"."staff"("staff_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blueprint_citations" ADD CONSTRAINT "blueprint_citations_blueprint_version_id_blueprint_versions_blueprint_version_id_fk" FOREIGN KEY ("blueprint_version_id") REFERENCES "public"."blueprint_versions"("blueprint_version_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blueprint_citations" ADD CONSTRAINT "blueprint_citations_name_a_known_version" FOREIGN KEY ("statute","version") REFERENCES "public"."statute_versions"("statute","version") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "blueprint_citations_by_article" ON "blueprint_citations" USING btree ("statute","version","article");--> statement-breakpoint
-- A version stays as it was written, and moves on in its life alone: from draft to approved to retired, and only while it is the
-- newest to approved.
create function blueprints_are_written_once() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'blueprint_versions'
    and (to_jsonb(new) - '{state,approved_by,approved_at,retired_by,retired_at,retired_reason}'::text[])
      = (to_jsonb(old) - '{state,approved_by,approved_at,retired_by,retired_at,retired_reason}'::text[])
    and ((old.state = 'draft' and new.state = 'approved' and not exists (select from blueprint_versions later
        where later.blueprint_id = old.blueprint_id and later.version > old.version))
      or (old.state = 'approved' and new.state = 'retired' and new.approved_by = old.approved_by
        and new.approved_at = old.approved_at)) then
    return new;
  end if;
  raise exception 'A version of a blueprint stays as it was written, and only moves on (%)', tg_table_name
    using errcode = '23514', constraint = 'blueprints_are_written_once';
end $$;
--> statement-breakpoint
create trigger blueprint_versions_are_written_once before update or delete on blueprint_versions
  for each row execute function blueprints_are_written_once();
--> statement-breakpoint
create trigger blueprint_citations_are_written_once before update or delete on blueprint_citations
  for each row execute function blueprints_are_written_once();
--> statement-breakpoint
-- A version begins as a draft: whoever could insert an approved one would have approved it alone.
create function blueprints_begin_as_drafts() returns trigger language plpgsql as $$
begin
  raise exception 'A version of a blueprint begins as a draft'
    using errcode = '23514', constraint = 'blueprints_begin_as_drafts';
end $$;
--> statement-breakpoint
create trigger blueprints_begin_as_drafts before insert on blueprint_versions
  for each row when (new.state <> 'draft') execute function blueprints_begin_as_drafts();
--> statement-breakpoint
-- Versions that stand for their blueprint: the newest draft, and the newest approved one, which a later one takes the place of once
-- its law has begun.
create view standing_blueprint_versions as
  select v.blueprint_version_id, v.blueprint_id, v.version, v.state
  from blueprint_versions v
  where v.state <> 'retired' and not exists (
    select from blueprint_versions later
    where later.blueprint_id = v.blueprint_id and later.version > v.version
      and (v.state = 'draft' or later.state = 'retired' or (later.state = 'approved'
        and not exists (select from blueprint_citations c join statute_versions s using (statute, version)
          where c.blueprint_version_id = later.blueprint_version_id and s.effective_from > (select exam_today())))));
--> statement-breakpoint
-- Marks of versions that stand for their blueprint and still wait for somebody, as open_law_marks has them of items.
create view open_blueprint_marks as
  select m.*, v.blueprint_id
  from law_change_marks m join standing_blueprint_versions v on v.blueprint_version_id = m.citing_id
  where m.citing = 'blueprint' and not exists (
    select from blueprint_versions later
    where later.blueprint_id = v.blueprint_id and later.version > v.version and later.state = 'approved'
      and not exists (select from law_change_marks n where n.citing = 'blueprint'
        and n.citing_id = later.blueprint_version_id and n.law_change_id = m.law_change_id));
--> statement-breakpoint
-- As in 0014, and what blueprints require.
create or replace view law_citations as
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
  from sittings s join paper_citations c using (paper_id) where s.starts_at > (select exam_now())
  union all
  select 'blueprint', c.blueprint_version_id, null::uuid, null::date, c.statute, c.version, c.article, c.paragraph, c.item
  from blueprint_citations c join standing_blueprint_versions using (blueprint_version_id);
--> statement-breakpoint
-- Versions of blueprints that require what is law no more on this day, or cite a version that ended and nobody said what came of it.
create function blueprint_law_gone_on(the_day date) returns setof uuid language sql stable
as $$
  select m.citing_id from law_change_marks m join law_changes c using (law_change_id)
  where m.citing = 'blueprint' and c.effective_from <= the_day
  union
  select l.blueprint_version_id from blueprint_citations l join statute_versions s using (statute, version)
  where s.effective_to < the_day and (
    not exists (select from law_changes c where c.statute = l.statute and c.from_version = l.version)
    or not exists (select from statute_versions now where now.statute = l.statute and now.effective_from <= the_day
      and (now.effective_to is null or now.effective_to >= the_day)))
$$;
--> statement-breakpoint
create function blueprint_rests_on_law() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.blueprint_version_id in (select blueprint_law_gone_on(exam_today())) then
    raise exception 'A blueprint whose law is gone is not approved (%)', new.blueprint_version_id
      using errcode = '23514', constraint = 'blueprint_rests_on_law_in_force';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger blueprint_rests_on_law before update of state on blueprint_versions
  for each row when (new.state = 'approved' and old.state <> 'approved') execute function blueprint_rests_on_law();
