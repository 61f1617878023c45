CREATE TABLE "sitting_closings" (
	"sitting_id" uuid PRIMARY KEY NOT NULL,
	"closed_at" timestamp (3) with time zone NOT NULL,
	"attempt_count" integer NOT NULL,
	"journals_hash" "bytea" NOT NULL,
	CONSTRAINT "journals_hash_is_sha256" CHECK (octet_length("sitting_closings"."journals_hash") = 32)
);
--> statement-breakpoint
ALTER TABLE "sitting_closings" ADD CONSTRAINT "sitting_closings_sitting_id_sittings_sitting_id_fk" FOREIGN KEY ("sitting_id") REFERENCES "public"."sittings"("sitting_id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
-- Addresses are kept for half a year at least (Cybersecurity Law 21), whatever the caller asks for, and no longer than needed.
create function forget_addresses(days integer) returns bigint language plpgsql security definer
set search_path = public, pg_temp as $$
declare
  horizon timestamptz := exam_now() - greatest(days, 183) * interval '1 day';
  forgotten bigint;
begin
  delete from audit_sources s using audit_events e where e.seq = s.seq and e.at < horizon;
  get diagnostics forgotten = row_count;
  update staff_sessions set address = '', browser = '' where last_seen_at < horizon and (address <> '' or browser <> '');
  return forgotten;
end $$;
