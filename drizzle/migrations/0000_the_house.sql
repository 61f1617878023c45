CREATE TABLE "attempt_journal" (
	"campaign_id" integer NOT NULL,
	"attempt_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"epoch" integer NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"item_id" uuid,
	"value" jsonb,
	"late" boolean NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "attempt_journal_campaign_id_attempt_id_position_pk" PRIMARY KEY("campaign_id","attempt_id","position"),
	CONSTRAINT "journal_entry_is_written_once" UNIQUE("campaign_id","attempt_id","epoch","seq"),
	CONSTRAINT "position_counts_from_one" CHECK ("attempt_journal"."position" >= 1),
	CONSTRAINT "hash_is_sha256" CHECK (length("attempt_journal"."hash") = 32),
	CONSTRAINT "a_record_says_what_its_kind_says" CHECK (case "attempt_journal"."kind"
        when 'opened' then "attempt_journal"."seq" = 0 and "attempt_journal"."item_id" is null and "attempt_journal"."value" is null
        when 'hand-in' then "attempt_journal"."seq" = -1 and "attempt_journal"."item_id" is null and "attempt_journal"."value" is null
        when 'response' then "attempt_journal"."seq" >= 1 and "attempt_journal"."item_id" is not null and jsonb_typeof("attempt_journal"."value") = 'array'
        when 'mark' then "attempt_journal"."seq" >= 1 and "attempt_journal"."item_id" is not null and jsonb_typeof("attempt_journal"."value") = 'boolean'
        else false end)
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"campaign_id" integer NOT NULL,
	"attempt_id" uuid NOT NULL,
	"sitting_id" uuid NOT NULL,
	"paper_id" uuid NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"allowed_ms" integer NOT NULL,
	"compensated_ms" integer DEFAULT 0 NOT NULL,
	"grace_ms" integer NOT NULL,
	"hand_in_opens_ms" integer NOT NULL,
	"seed" text NOT NULL,
	"lease_epoch" integer DEFAULT 0 NOT NULL,
	"last_epoch" integer DEFAULT 0 NOT NULL,
	"last_seq" integer DEFAULT 0 NOT NULL,
	"journal_length" integer DEFAULT 0 NOT NULL,
	"chain_head" "bytea" NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"handed_in_at" timestamp (3) with time zone,
	CONSTRAINT "attempts_campaign_id_attempt_id_pk" PRIMARY KEY("campaign_id","attempt_id"),
	CONSTRAINT "allowed_time_is_positive" CHECK ("attempts"."allowed_ms" > 0),
	CONSTRAINT "compensation_is_not_negative" CHECK ("attempts"."compensated_ms" >= 0),
	CONSTRAINT "handed_in_after_start" CHECK ("attempts"."handed_in_at" is null or "attempts"."handed_in_at" >= "attempts"."starts_at")
);
--> statement-breakpoint
CREATE TABLE "candidate_sessions" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"campaign_id" integer NOT NULL,
	"attempt_id" uuid NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_events_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"details" jsonb NOT NULL,
	"request_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exports" (
	"export_id" uuid PRIMARY KEY NOT NULL,
	"requested_by" uuid NOT NULL,
	"purpose" text NOT NULL,
	"filter" jsonb NOT NULL,
	"as_of" date NOT NULL,
	"known_at" timestamp (3) with time zone NOT NULL,
	"format" text NOT NULL,
	"row_count" integer NOT NULL,
	"sha256" "bytea" NOT NULL,
	"finished_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "export_format_is_known" CHECK ("exports"."format" in ('csv', 'xlsx'))
);
--> statement-breakpoint
CREATE TABLE "item_keys" (
	"answerable_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"item_version_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"key" jsonb NOT NULL,
	"rationale" jsonb NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "item_keys_answerable_id_key_version_pk" PRIMARY KEY("answerable_id","key_version"),
	CONSTRAINT "key_versions_count_from_one" CHECK ("item_keys"."key_version" >= 1)
);
--> statement-breakpoint
CREATE TABLE "item_versions" (
	"item_version_id" uuid PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"levels" text[] NOT NULL,
	"difficulty" integer NOT NULL,
	"content" jsonb NOT NULL,
	"author_id" uuid NOT NULL,
	"approved_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "item_versions_are_numbered" UNIQUE("item_id","version"),
	CONSTRAINT "item_state_is_known" CHECK ("item_versions"."state" in ('draft', 'in_review', 'approved', 'suspended', 'retired')),
	CONSTRAINT "difficulty_is_one_to_five" CHECK ("item_versions"."difficulty" between 1 and 5),
	CONSTRAINT "approver_is_not_the_author" CHECK ("item_versions"."approved_by" <> "item_versions"."author_id"),
	CONSTRAINT "approved_items_have_an_approver" CHECK ("item_versions"."state" <> 'approved' or "item_versions"."approved_by" is not null)
);
--> statement-breakpoint
CREATE TABLE "items" (
	"item_id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"pool" text NOT NULL,
	CONSTRAINT "item_codes_are_unique" UNIQUE("code"),
	CONSTRAINT "item_kind_is_known" CHECK ("items"."kind" in ('single', 'true-false', 'multiple', 'indefinite', 'case-set')),
	CONSTRAINT "pools_never_mix" CHECK ("items"."pool" in ('practice', 'live'))
);
--> statement-breakpoint
CREATE TABLE "law_references" (
	"answerable_id" uuid NOT NULL,
	"item_version_id" uuid NOT NULL,
	"statute" text NOT NULL,
	"version" date NOT NULL,
	"article" text NOT NULL,
	"paragraph" integer NOT NULL,
	CONSTRAINT "law_references_answerable_id_statute_version_article_paragraph_pk" PRIMARY KEY("answerable_id","statute","version","article","paragraph")
);
--> statement-breakpoint
CREATE TABLE "statute_versions" (
	"statute" text NOT NULL,
	"version" date NOT NULL,
	"title" jsonb NOT NULL,
	"effective_from" date NOT NULL,
	"effective_to" date,
	CONSTRAINT "statute_versions_statute_version_pk" PRIMARY KEY("statute","version"),
	CONSTRAINT "law_ends_after_it_begins" CHECK ("statute_versions"."effective_to" is null or "statute_versions"."effective_to" >= "statute_versions"."effective_from")
);
--> statement-breakpoint
CREATE TABLE "assessments" (
	"officer_id" uuid NOT NULL,
	"level" text NOT NULL,
	"result" text NOT NULL,
	"passed_on" date,
	CONSTRAINT "assessments_officer_id_level_pk" PRIMARY KEY("officer_id","level"),
	CONSTRAINT "assessment_result_is_known" CHECK ("assessments"."result" in ('passed', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "certificate_confirmations" (
	"certificate_id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"confirmed_on" date NOT NULL,
	"valid_until" date,
	"verification_code" text NOT NULL,
	"confirmed_by" uuid,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "certificate_numbers_are_never_reused" UNIQUE("number"),
	CONSTRAINT "certificate_number_has_fifteen_digits" CHECK ("certificate_confirmations"."number" ~ '^[0-9]{15}$'),
	CONSTRAINT "validity_ends_after_confirmation" CHECK ("certificate_confirmations"."valid_until" is null or "certificate_confirmations"."valid_until" >= "certificate_confirmations"."confirmed_on")
);
--> statement-breakpoint
CREATE TABLE "certificate_events" (
	"certificate_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"effective_on" date NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"document_no" text,
	"reason" text,
	CONSTRAINT "certificate_events_certificate_id_position_pk" PRIMARY KEY("certificate_id","position"),
	CONSTRAINT "certificate_event_is_known" CHECK ("certificate_events"."kind" in ('created', 'confirmed', 'suspended', 'reinstated', 'revoked', 'superseded')),
	CONSTRAINT "suspension_and_revocation_name_a_document" CHECK ("certificate_events"."kind" not in ('suspended', 'revoked') or "certificate_events"."document_no" is not null)
);
--> statement-breakpoint
CREATE TABLE "certificate_sequences" (
	"prefix" text NOT NULL,
	"province_code" text NOT NULL,
	"year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "certificate_sequences_prefix_province_code_year_pk" PRIMARY KEY("prefix","province_code","year")
);
--> statement-breakpoint
CREATE TABLE "certificates" (
	"certificate_id" uuid PRIMARY KEY NOT NULL,
	"officer_id" uuid NOT NULL,
	"level" text NOT NULL,
	"category_at_exam" text NOT NULL,
	"unit_at_exam" integer NOT NULL,
	"exam_name" jsonb NOT NULL,
	"exam_passed_on" date NOT NULL,
	"score" integer,
	"authority" text NOT NULL,
	"campaign_id" integer,
	"attempt_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "one_certificate_for_a_pass" UNIQUE("campaign_id","attempt_id")
);
--> statement-breakpoint
CREATE TABLE "paper_contents" (
	"paper_id" uuid PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "paper_items" (
	"paper_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"answerable_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"subject" text NOT NULL,
	CONSTRAINT "paper_items_paper_id_position_pk" PRIMARY KEY("paper_id","position"),
	CONSTRAINT "an_item_stands_once_on_a_paper" UNIQUE("paper_id","answerable_id")
);
--> statement-breakpoint
CREATE TABLE "paper_package_keys" (
	"paper_id" uuid PRIMARY KEY NOT NULL,
	"key" "bytea" NOT NULL,
	CONSTRAINT "package_key_is_32_bytes" CHECK (length("paper_package_keys"."key") = 32)
);
--> statement-breakpoint
CREATE TABLE "paper_packages" (
	"paper_id" uuid PRIMARY KEY NOT NULL,
	"sealed" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "papers" (
	"paper_id" uuid PRIMARY KEY NOT NULL,
	"level" text NOT NULL,
	"category" text NOT NULL,
	"title" jsonb NOT NULL,
	"notice" jsonb NOT NULL,
	"as_of" date NOT NULL,
	"total" integer NOT NULL,
	"pass_mark" integer NOT NULL,
	"item_count" integer NOT NULL,
	"outline" jsonb NOT NULL,
	"sections" jsonb NOT NULL,
	"package_sha256" "bytea" NOT NULL,
	"assembled_by" uuid NOT NULL,
	"approved_by" uuid NOT NULL,
	"frozen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "pass_mark_within_total" CHECK ("papers"."pass_mark" between 0 and "papers"."total"),
	CONSTRAINT "paper_approver_did_not_assemble_it" CHECK ("papers"."approved_by" <> "papers"."assembled_by")
);
--> statement-breakpoint
CREATE TABLE "officer_identities" (
	"officer_id" uuid PRIMARY KEY NOT NULL,
	"national_id_sealed" "bytea" NOT NULL,
	"national_id_index" "bytea" NOT NULL,
	"national_id_masked" text NOT NULL,
	CONSTRAINT "national_ids_are_unique" UNIQUE("national_id_index")
);
--> statement-breakpoint
CREATE TABLE "officers" (
	"officer_id" uuid PRIMARY KEY NOT NULL,
	"police_no" text NOT NULL,
	"name" text NOT NULL,
	"unit_id" integer NOT NULL,
	"category" text NOT NULL,
	"rank" text NOT NULL,
	"employment" text NOT NULL,
	"joined_on" date NOT NULL,
	"banned_until" date,
	CONSTRAINT "police_numbers_are_unique" UNIQUE("police_no"),
	CONSTRAINT "employment_is_known" CHECK ("officers"."employment" in ('probation', 'active', 'seconded', 'suspended', 'retired', 'left'))
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"account" text PRIMARY KEY NOT NULL,
	"failure_count" integer NOT NULL,
	"last_failed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"staff_id" uuid PRIMARY KEY NOT NULL,
	"username" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "usernames_are_unique" UNIQUE("username"),
	CONSTRAINT "usernames_are_lower_case" CHECK ("staff"."username" = lower("staff"."username"))
);
--> statement-breakpoint
CREATE TABLE "staff_grants" (
	"grant_id" uuid PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"role" text NOT NULL,
	"unit_id" integer NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date,
	"granted_by" text NOT NULL,
	"granted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "a_role_is_granted_once_a_unit" UNIQUE("staff_id","role","unit_id","from_day"),
	CONSTRAINT "role_is_known" CHECK ("staff_grants"."role" in ('item-author', 'item-reviewer', 'paper-setter', 'exam-administrator', 'registration-officer',
        'invigilator', 'marker', 'ratifier', 'hr-officer', 'auditor', 'system-administrator')),
	CONSTRAINT "grant_ends_after_it_begins" CHECK ("staff_grants"."until_day" is null or "staff_grants"."until_day" >= "staff_grants"."from_day")
);
--> statement-breakpoint
CREATE TABLE "staff_sessions" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "units" (
	"unit_id" integer PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"path" text NOT NULL,
	"province_code" text NOT NULL,
	CONSTRAINT "unit_paths_are_unique" UNIQUE("path"),
	CONSTRAINT "unit_kind_is_known" CHECK ("units"."kind" in ('ministry', 'province', 'city', 'county', 'station')),
	CONSTRAINT "unit_path_ends_in_itself" CHECK ("units"."path" like '%' || "units"."unit_id"::text || '.')
);
--> statement-breakpoint
CREATE TABLE "level_configurations" (
	"level" text NOT NULL,
	"version" integer NOT NULL,
	"effective_from" date NOT NULL,
	"configuration" jsonb NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "level_configurations_level_version_pk" PRIMARY KEY("level","version"),
	CONSTRAINT "one_configuration_a_day" UNIQUE("level","effective_from"),
	CONSTRAINT "configuration_versions_count_from_one" CHECK ("level_configurations"."version" >= 1)
);
--> statement-breakpoint
CREATE TABLE "levels" (
	"code" text PRIMARY KEY NOT NULL,
	"rank" integer NOT NULL,
	"name" jsonb NOT NULL,
	CONSTRAINT "levels_are_ordered" UNIQUE("rank")
);
--> statement-breakpoint
CREATE TABLE "police_categories" (
	"code" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"name" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subjects" (
	"code" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"name" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "results" (
	"campaign_id" integer NOT NULL,
	"attempt_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"sitting_id" uuid NOT NULL,
	"set_no" integer NOT NULL,
	"state" text NOT NULL,
	"score" integer NOT NULL,
	"pass_mark" integer NOT NULL,
	"verdict" text NOT NULL,
	"decided_by" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "results_campaign_id_attempt_id_revision_pk" PRIMARY KEY("campaign_id","attempt_id","revision"),
	CONSTRAINT "result_state_is_known" CHECK ("results"."state" in ('provisional', 'ratified', 'published', 'amended', 'annulled')),
	CONSTRAINT "verdict_follows_from_the_score" CHECK ("results"."verdict" = case when "results"."score" >= "results"."pass_mark" then 'passed' else 'failed' end)
);
--> statement-breakpoint
CREATE TABLE "score_lines" (
	"campaign_id" integer NOT NULL,
	"attempt_id" uuid NOT NULL,
	"set_no" integer NOT NULL,
	"item_id" uuid NOT NULL,
	"policy" text NOT NULL,
	"key_version" integer NOT NULL,
	"points" integer NOT NULL,
	CONSTRAINT "score_lines_campaign_id_attempt_id_set_no_item_id_pk" PRIMARY KEY("campaign_id","attempt_id","set_no","item_id")
);
--> statement-breakpoint
CREATE TABLE "score_sets" (
	"campaign_id" integer NOT NULL,
	"attempt_id" uuid NOT NULL,
	"set_no" integer NOT NULL,
	"grading_version" integer NOT NULL,
	"journal_length" integer NOT NULL,
	"journal_head" "bytea" NOT NULL,
	"answered_count" integer NOT NULL,
	"score" integer NOT NULL,
	"by_subject" jsonb NOT NULL,
	"digest" "bytea" NOT NULL,
	"closed_as" text NOT NULL,
	"graded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "score_sets_campaign_id_attempt_id_set_no_pk" PRIMARY KEY("campaign_id","attempt_id","set_no"),
	CONSTRAINT "closing_is_known" CHECK ("score_sets"."closed_as" in ('submitted', 'auto_submitted', 'force_submitted'))
);
--> statement-breakpoint
CREATE TABLE "campaigns" (
	"campaign_id" integer PRIMARY KEY NOT NULL,
	"level" text NOT NULL,
	"year" integer NOT NULL,
	"name" jsonb NOT NULL,
	"authority" text NOT NULL,
	"owner_unit_id" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ratifications" (
	"sitting_id" uuid PRIMARY KEY NOT NULL,
	"ratified_by" uuid NOT NULL,
	"ratified_at" timestamp (3) with time zone NOT NULL,
	"ratified_on" date NOT NULL,
	"result_count" integer NOT NULL,
	"passed_count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registrations" (
	"campaign_id" integer NOT NULL,
	"attempt_id" uuid NOT NULL,
	"sitting_id" uuid NOT NULL,
	"officer_id" uuid NOT NULL,
	"ticket_no" text NOT NULL,
	"centre" text NOT NULL,
	"room" text NOT NULL,
	"seat" text NOT NULL,
	"unit_id" integer NOT NULL,
	"category_at_exam" text NOT NULL,
	"extra_time_percent" integer DEFAULT 0 NOT NULL,
	"registered_by" text NOT NULL,
	"registered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "registrations_campaign_id_attempt_id_pk" PRIMARY KEY("campaign_id","attempt_id"),
	CONSTRAINT "one_registration_per_officer_and_sitting" UNIQUE("campaign_id","sitting_id","officer_id"),
	CONSTRAINT "a_seat_takes_one_candidate" UNIQUE("campaign_id","sitting_id","room","seat"),
	CONSTRAINT "ticket_numbers_are_unique" UNIQUE("campaign_id","ticket_no"),
	CONSTRAINT "extra_time_is_at_most_double" CHECK ("registrations"."extra_time_percent" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "sitting_rooms" (
	"sitting_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"centre" text NOT NULL,
	"room" text NOT NULL,
	"seat_count" integer NOT NULL,
	CONSTRAINT "sitting_rooms_sitting_id_position_pk" PRIMARY KEY("sitting_id","position"),
	CONSTRAINT "a_room_has_seats" CHECK ("sitting_rooms"."seat_count" > 0)
);
--> statement-breakpoint
CREATE TABLE "sittings" (
	"sitting_id" uuid PRIMARY KEY NOT NULL,
	"campaign_id" integer NOT NULL,
	"paper_id" uuid NOT NULL,
	"title" jsonb NOT NULL,
	"category" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"duration_ms" integer NOT NULL,
	"rules" jsonb NOT NULL,
	"configuration_version" integer NOT NULL,
	CONSTRAINT "a_sitting_has_time" CHECK ("sittings"."duration_ms" > 0)
);
--> statement-breakpoint
ALTER TABLE "attempt_journal" ADD CONSTRAINT "a_record_belongs_to_an_attempt" FOREIGN KEY ("campaign_id","attempt_id") REFERENCES "public"."attempts"("campaign_id","attempt_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_paper_id_papers_paper_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."papers"("paper_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "an_attempt_needs_a_registration" FOREIGN KEY ("campaign_id","attempt_id") REFERENCES "public"."registrations"("campaign_id","attempt_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_sessions" ADD CONSTRAINT "a_candidate_signs_in_to_a_registration" FOREIGN KEY ("campaign_id","attempt_id") REFERENCES "public"."registrations"("campaign_id","attempt_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_keys" ADD CONSTRAINT "item_keys_item_version_id_item_versions_item_version_id_fk" FOREIGN KEY ("item_version_id") REFERENCES "public"."item_versions"("item_version_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_keys" ADD CONSTRAINT "item_keys_subject_subjects_code_fk" FOREIGN KEY ("subject") REFERENCES "public"."subjects"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_versions" ADD CONSTRAINT "item_versions_item_id_items_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("item_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_versions" ADD CONSTRAINT "item_versions_author_id_staff_staff_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."staff"("staff_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_versions" ADD CONSTRAINT "item_versions_approved_by_staff_staff_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."staff"("staff_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "law_references" ADD CONSTRAINT "law_references_item_version_id_item_versions_item_version_id_fk" FOREIGN KEY ("item_version_id") REFERENCES "public"."item_versions"("item_version_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "law_references" ADD CONSTRAINT "law_references_name_a_known_version" FOREIGN KEY ("statute","version") REFERENCES "public"."statute_versions"("statute","version") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_officer_id_officers_officer_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("officer_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_level_levels_code_fk" FOREIGN KEY ("level") REFERENCES "public"."levels"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_confirmations" ADD CONSTRAINT "certificate_confirmations_certificate_id_certificates_certificate_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."certificates"("certificate_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_confirmations" ADD CONSTRAINT "certificate_confirmations_confirmed_by_staff_staff_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."staff"("staff_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_events" ADD CONSTRAINT "certificate_events_certificate_id_certificates_certificate_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."certificates"("certificate_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_officer_id_officers_officer_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("officer_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_level_levels_code_fk" FOREIGN KEY ("level") REFERENCES "public"."levels"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_category_at_exam_police_categories_code_fk" FOREIGN KEY ("category_at_exam") REFERENCES "public"."police_categories"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_unit_at_exam_units_unit_id_fk" FOREIGN KEY ("unit_at_exam") REFERENCES "public"."units"("unit_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_contents" ADD CONSTRAINT "paper_contents_paper_id_papers_paper_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."papers"("paper_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_items" ADD CONSTRAINT "paper_items_paper_id_papers_paper_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."papers"("paper_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_items" ADD CONSTRAINT "paper_items_pin_a_key" FOREIGN KEY ("answerable_id","key_version") REFERENCES "public"."item_keys"("answerable_id","key_version") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_package_keys" ADD CONSTRAINT "paper_package_keys_paper_id_papers_paper_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."papers"("paper_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_packages" ADD CONSTRAINT "paper_packages_paper_id_papers_paper_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."papers"("paper_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_level_levels_code_fk" FOREIGN KEY ("level") REFERENCES "public"."levels"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_category_police_categories_code_fk" FOREIGN KEY ("category") REFERENCES "public"."police_categories"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_assembled_by_staff_staff_id_fk" FOREIGN KEY ("assembled_by") REFERENCES "public"."staff"("staff_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_approved_by_staff_staff_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."staff"("staff_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "officer_identities" ADD CONSTRAINT "officer_identities_officer_id_officers_officer_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("officer_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "officers" ADD CONSTRAINT "officers_unit_id_units_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("unit_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "officers" ADD CONSTRAINT "officers_category_police_categories_code_fk" FOREIGN KEY ("category") REFERENCES "public"."police_categories"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_grants" ADD CONSTRAINT "staff_grants_staff_id_staff_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("staff_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_grants" ADD CONSTRAINT "staff_grants_unit_id_units_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("unit_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_staff_id_staff_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("staff_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "level_configurations" ADD CONSTRAINT "level_configurations_level_levels_code_fk" FOREIGN KEY ("level") REFERENCES "public"."levels"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "a_result_rests_on_a_score_set" FOREIGN KEY ("campaign_id","attempt_id","set_no") REFERENCES "public"."score_sets"("campaign_id","attempt_id","set_no") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_lines" ADD CONSTRAINT "a_score_line_belongs_to_a_set" FOREIGN KEY ("campaign_id","attempt_id","set_no") REFERENCES "public"."score_sets"("campaign_id","attempt_id","set_no") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_sets" ADD CONSTRAINT "a_score_set_grades_an_attempt" FOREIGN KEY ("campaign_id","attempt_id") REFERENCES "public"."attempts"("campaign_id","attempt_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_level_levels_code_fk" FOREIGN KEY ("level") REFERENCES "public"."levels"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_owner_unit_id_units_unit_id_fk" FOREIGN KEY ("owner_unit_id") REFERENCES "public"."units"("unit_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratifications" ADD CONSTRAINT "ratifications_sitting_id_sittings_sitting_id_fk" FOREIGN KEY ("sitting_id") REFERENCES "public"."sittings"("sitting_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratifications" ADD CONSTRAINT "ratifications_ratified_by_staff_staff_id_fk" FOREIGN KEY ("ratified_by") REFERENCES "public"."staff"("staff_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_sitting_id_sittings_sitting_id_fk" FOREIGN KEY ("sitting_id") REFERENCES "public"."sittings"("sitting_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_officer_id_officers_officer_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("officer_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_unit_id_units_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("unit_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_category_at_exam_police_categories_code_fk" FOREIGN KEY ("category_at_exam") REFERENCES "public"."police_categories"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sitting_rooms" ADD CONSTRAINT "sitting_rooms_sitting_id_sittings_sitting_id_fk" FOREIGN KEY ("sitting_id") REFERENCES "public"."sittings"("sitting_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sittings" ADD CONSTRAINT "sittings_campaign_id_campaigns_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("campaign_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sittings" ADD CONSTRAINT "sittings_paper_id_papers_paper_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."papers"("paper_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sittings" ADD CONSTRAINT "sittings_category_police_categories_code_fk" FOREIGN KEY ("category") REFERENCES "public"."police_categories"("code") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attempts_by_sitting" ON "attempts" USING btree ("campaign_id","sitting_id");--> statement-breakpoint
CREATE INDEX "audit_events_by_subject" ON "audit_events" USING btree ("subject");--> statement-breakpoint
CREATE INDEX "keys_by_item_version" ON "item_keys" USING btree ("item_version_id");--> statement-breakpoint
CREATE INDEX "law_references_by_article" ON "law_references" USING btree ("statute","version","article");--> statement-breakpoint
CREATE INDEX "certificates_by_officer" ON "certificates" USING btree ("officer_id");--> statement-breakpoint
CREATE INDEX "officers_by_unit" ON "officers" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "staff_sessions_by_person" ON "staff_sessions" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "units_by_subtree" ON "units" USING btree ("path" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "results_by_sitting" ON "results" USING btree ("campaign_id","sitting_id");--> statement-breakpoint
CREATE INDEX "registrations_by_ticket" ON "registrations" USING btree ("ticket_no");--> statement-breakpoint
CREATE INDEX "registrations_by_officer" ON "registrations" USING btree ("officer_id");