-- What a file of ours says of an item's life in the banks it was in before (ITM-9): kept as it was said, and never more than
-- that. Whatever it was there, it is a draft here.
create table item_origins (
  item_id uuid primary key references items (item_id) on delete restrict,
  import_id uuid not null references imports (import_id) on delete restrict,
  -- Its id in the bank that wrote the file.
  came_as uuid not null,
  -- The oldest first.
  lives jsonb not null,
  constraint an_origin_tells_a_life check (jsonb_typeof(lives) = 'array' and lives <> '[]')
);
--> statement-breakpoint
create index origins_by_source on item_origins (came_as);
--> statement-breakpoint
create trigger origins_are_written_once before update or delete on item_origins
  for each row execute function bank_keeps_what_was_written();
--> statement-breakpoint
-- A comment that came in a file is its importer's to have brought, and somebody else's words (ITM-10): their name as the file
-- says it, their day, and the version that they spoke of there.
alter table item_comments
  add column import_id uuid references imports (import_id) on delete restrict,
  add column said_by text,
  add column said_at timestamp (3) with time zone,
  add column said_of integer,
  add constraint a_brought_comment_says_whose_it_was check (num_nulls(import_id, said_by, said_at, said_of) in (0, 4)
    and length(btrim(said_by)) > 0 and said_of >= 1);
--> statement-breakpoint
-- A file that nobody takes in or gives up is let go of on its day; what was still open when this came has thirty more.
alter table imports add column expires_at timestamp (3) with time zone, add column expired_at timestamp (3) with time zone;
--> statement-breakpoint
update imports set expires_at = exam_now() + interval '30 days';
--> statement-breakpoint
alter table imports alter column expires_at set not null, drop constraint an_import_ends_once,
  add constraint an_import_ends_once check (num_nonnulls(committed_at, given_up_at, expired_at) <= 1);
--> statement-breakpoint
create index files_by_their_last_day on imports (expires_at) where bytes is not null;
--> statement-breakpoint
-- Of a workbook whose sheets are read one after the other.
alter table import_findings add column place_sheet text, add column place_heading text;
