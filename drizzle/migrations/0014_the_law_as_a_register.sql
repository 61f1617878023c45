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
