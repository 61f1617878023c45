-- A file of questions on its way into the bank (ITM-9): what was uploaded, what was seen in it, and how it ended. Nothing of it
-- is in the bank before its commit.
create table imports (
  import_id uuid primary key,
  unit_id integer not null references units (unit_id) on delete restrict,
  pool text not null,
  uploaded_by uuid not null references staff (staff_id) on delete restrict,
  uploaded_at timestamp (3) with time zone not null,
  file_name text not null,
  format text not null,
  byte_count integer not null,
  sha256 bytea not null,
  -- Kept as long as something is still to be read from them.
  bytes bytea,
  seen jsonb not null,
  settings jsonb,
  summary jsonb,
  checked_at timestamp (3) with time zone,
  committed_at timestamp (3) with time zone,
  item_count integer,
  left_out integer,
  given_up_at timestamp (3) with time zone,
  constraint import_pool_is_known check (pool in ('practice', 'live')),
  constraint an_import_has_a_file_name check (length(file_name) between 1 and 255),
  constraint an_import_ends_once check (committed_at is null or given_up_at is null),
  constraint a_committed_import_was_checked check (committed_at is null or checked_at is not null),
  constraint a_committed_import_counts_its_items check ((committed_at is null) = (item_count is null)
    and (committed_at is null) = (left_out is null))
);
--> statement-breakpoint
create index imports_by_uploader on imports (uploaded_by, uploaded_at);
--> statement-breakpoint
-- The same file twice, or at once, is found here at the latest: its questions are in the bank already.
create unique index a_file_is_taken_once_by_a_unit on imports (unit_id, sha256) where committed_at is not null;
--> statement-breakpoint
-- What is being done with an import, and how far it has come: apart from it, so that whoever holds the one can note the other.
create table import_progress (
  import_id uuid primary key references imports (import_id) on delete restrict,
  stage text,
  rows_read integer not null,
  rows_total integer not null,
  heard_at timestamp (3) with time zone not null,
  constraint import_stage_is_known check (stage in ('reading', 'comparing', 'writing'))
);
--> statement-breakpoint
-- What the last dry run of an import found, row by row; the next one writes it anew.
create table import_findings (
  import_id uuid not null references imports (import_id) on delete restrict,
  position integer not null,
  kind text not null,
  code text not null,
  place integer not null,
  place_column integer,
  place_path text,
  words jsonb not null,
  excerpt text not null default '',
  constraint import_findings_pk primary key (import_id, position),
  constraint import_finding_kind_is_known check (kind in ('fault', 'likeness'))
);
--> statement-breakpoint
create index import_findings_by_code on import_findings (import_id, kind, code, position);
--> statement-breakpoint
-- Where an item came from.
create table import_items (
  item_id uuid primary key references items (item_id) on delete restrict,
  import_id uuid not null references imports (import_id) on delete restrict,
  place integer not null
);
--> statement-breakpoint
create index import_items_by_import on import_items (import_id, place);
--> statement-breakpoint
-- Questions with their keys that left the house: for whom, why, and what the format could not carry.
create table item_exports (
  export_id uuid primary key,
  requested_by uuid not null references staff (staff_id) on delete restrict,
  purpose text not null,
  filter jsonb not null,
  format text not null,
  item_count integer not null,
  left_out integer not null,
  losses jsonb not null,
  sha256 bytea not null,
  finished_at timestamp (3) with time zone not null,
  constraint an_item_export_has_a_purpose check (length(btrim(purpose)) >= 2)
);
--> statement-breakpoint
create function what_left_stays_on_record() returns trigger language plpgsql as $$
begin
  raise exception 'What left the house stays on record (%)', tg_table_name
    using errcode = '23514', constraint = 'what_left_stays_on_record';
end $$;
--> statement-breakpoint
create trigger item_exports_are_written_once before update or delete on item_exports
  for each row execute function what_left_stays_on_record();
