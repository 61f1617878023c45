-- Searching in Chinese: trigrams, which the libc C.UTF-8 of the house knows.
create extension if not exists pg_trgm;
--> statement-breakpoint
ALTER TABLE "item_keys" ALTER COLUMN "subject" DROP NOT NULL;--> statement-breakpoint
CREATE TABLE "item_comments" (
	"comment_id" uuid PRIMARY KEY NOT NULL,
	"item_version_id" uuid NOT NULL,
	"text" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "a_comment_says_something" CHECK (length(btrim("item_comments"."text")) > 0)
);
--> statement-breakpoint
CREATE TABLE "item_events" (
	"item_version_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"act" text NOT NULL,
	"reason" text NOT NULL,
	"acted_by" uuid NOT NULL,
	"acted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "item_events_item_version_id_position_pk" PRIMARY KEY("item_version_id","position"),
	CONSTRAINT "item_act_is_known" CHECK ("item_events"."act" in ('written', 'submit', 'withdraw', 'approve', 'reject', 'suspend', 'reinstate', 'retire')),
	CONSTRAINT "rejection_and_suspension_give_a_reason" CHECK ("item_events"."act" not in ('reject', 'suspend', 'reinstate', 'retire') or length(btrim("item_events"."reason")) > 0)
);
--> statement-breakpoint
ALTER TABLE "item_versions" ADD COLUMN "category" text;--> statement-breakpoint
ALTER TABLE "item_versions" ADD COLUMN "is_pilot" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "item_versions" ADD COLUMN "tags" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "item_versions" ADD COLUMN "search_text" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "item_versions" ADD COLUMN "note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "items" ADD COLUMN "unit_id" integer;--> statement-breakpoint
-- What was in the bank before it had owners belongs to the whole of the organisation.
update items set unit_id = (select unit_id from units where parent_id is null order by unit_id limit 1);--> statement-breakpoint
ALTER TABLE "items" ALTER COLUMN "unit_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "item_comments" ADD CONSTRAINT "item_comments_item_version_id_item_versions_item_version_id_fk" FOREIGN KEY ("item_version_id") REFERENCES "public"."item_versions"("item_version_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_comments" ADD CONSTRAINT "item_comments_written_by_staff_staff_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."staff"("staff_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_events" ADD CONSTRAINT "item_events_item_version_id_item_versions_item_version_id_fk" FOREIGN KEY ("item_version_id") REFERENCES "public"."item_versions"("item_version_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_events" ADD CONSTRAINT "item_events_acted_by_staff_staff_id_fk" FOREIGN KEY ("acted_by") REFERENCES "public"."staff"("staff_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comments_by_version" ON "item_comments" USING btree ("item_version_id");--> statement-breakpoint
ALTER TABLE "item_versions" ADD CONSTRAINT "item_versions_category_police_categories_code_fk" FOREIGN KEY ("category") REFERENCES "public"."police_categories"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "items" ADD CONSTRAINT "items_unit_id_units_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("unit_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "item_versions_by_text" ON "item_versions" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "item_versions_by_state" ON "item_versions" USING btree ("state","created_at");--> statement-breakpoint
update item_versions v set search_text = coalesce((select string_agg(word #>> '{}', E'\n')
  from jsonb_path_query(v.content, 'strict $.**."zh-CN"') as word), '');
--> statement-breakpoint
insert into item_events (item_version_id, position, act, reason, acted_by, acted_at)
select v.item_version_id, step.position, step.act, '', case when step.act = 'approve' then v.approved_by else v.author_id end,
  v.created_at
from item_versions v, (values (1, 'written'), (2, 'submit'), (3, 'approve')) as step (position, act)
where v.state = 'approved' and v.approved_by is not null;
--> statement-breakpoint
-- What was written is never changed (ITM-2): of a version only where it stands in its life, of an event and a comment nothing.
create function bank_keeps_what_was_written() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'item_versions'
    and (to_jsonb(new) - 'state' - 'approved_by' - 'search_text') = (to_jsonb(old) - 'state' - 'approved_by' - 'search_text') then
    return new;
  end if;
  raise exception 'What was written in the bank is never changed (%)', tg_table_name
    using errcode = '23514', constraint = 'what_was_written_is_never_changed';
end $$;
--> statement-breakpoint
create trigger versions_are_written_once before update or delete on item_versions
  for each row execute function bank_keeps_what_was_written();
--> statement-breakpoint
create trigger item_events_are_written_once before update or delete on item_events
  for each row execute function bank_keeps_what_was_written();
--> statement-breakpoint
create trigger comments_are_written_once before update or delete on item_comments
  for each row execute function bank_keeps_what_was_written();
