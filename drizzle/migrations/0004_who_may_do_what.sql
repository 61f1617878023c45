CREATE TABLE "seat_codes" (
	"campaign_id" integer NOT NULL,
	"attempt_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"reason" text NOT NULL,
	"issued_by" uuid NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "seat_codes_campaign_id_attempt_id_position_pk" PRIMARY KEY("campaign_id","attempt_id","position")
);
--> statement-breakpoint
CREATE TABLE "audit_sources" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"salt" uuid NOT NULL,
	"address" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "two_person_decisions" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"requested_by" uuid NOT NULL,
	"decision" text NOT NULL,
	"reason" text NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "decision_is_known" CHECK ("two_person_decisions"."decision" in ('approved', 'declined')),
	CONSTRAINT "two_persons_decide" CHECK ("two_person_decisions"."decided_by" <> "two_person_decisions"."requested_by")
);
--> statement-breakpoint
CREATE TABLE "two_person_requests" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"act" text NOT NULL,
	"subject" text NOT NULL,
	"unit_id" integer NOT NULL,
	"reason" text NOT NULL,
	"details" jsonb NOT NULL,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "a_decision_knows_who_asked" UNIQUE("request_id","requested_by"),
	CONSTRAINT "two_person_act_is_known" CHECK ("two_person_requests"."act" in ('certificate-revocation', 'unmasked-export', 'paper-unsealing', 'result-amendment', 'regrade',
        'key-change', 'attempt-ending', 'late-import', 'freeze-override', 'exemption'))
);
--> statement-breakpoint
CREATE TABLE "exclusive_roles" (
	"role" text NOT NULL,
	"other_role" text NOT NULL,
	"profile" text NOT NULL,
	CONSTRAINT "exclusive_roles_role_other_role_pk" PRIMARY KEY("role","other_role"),
	CONSTRAINT "a_pair_stands_once" CHECK ("exclusive_roles"."role" < "exclusive_roles"."other_role"),
	CONSTRAINT "pair_profile_is_known" CHECK ("exclusive_roles"."profile" in ('always', 'mlps3'))
);
--> statement-breakpoint
CREATE TABLE "officer_accounts" (
	"officer_id" uuid PRIMARY KEY NOT NULL,
	"password_hash" text NOT NULL,
	"password_changed_at" timestamp (3) with time zone,
	"password_expires_at" timestamp (3) with time zone,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "officer_sessions" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"officer_id" uuid NOT NULL,
	"stage" text DEFAULT 'open' NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "officer_session_stage_is_known" CHECK ("officer_sessions"."stage" in ('password-change', 'open'))
);
--> statement-breakpoint
CREATE TABLE "sso_journeys" (
	"state_hash" "bytea" PRIMARY KEY NOT NULL,
	"nonce" text NOT NULL,
	"code_verifier" text NOT NULL,
	"return_to" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff_identities" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"staff_id" uuid NOT NULL,
	"linked_by" text NOT NULL,
	"linked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "staff_identities_issuer_subject_pk" PRIMARY KEY("issuer","subject")
);
--> statement-breakpoint
CREATE TABLE "staff_recovery_codes" (
	"staff_id" uuid NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "staff_recovery_codes_staff_id_code_hash_pk" PRIMARY KEY("staff_id","code_hash")
);
--> statement-breakpoint
CREATE TABLE "staff_second_factors" (
	"staff_id" uuid PRIMARY KEY NOT NULL,
	"secret_sealed" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"last_step" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "teachings" (
	"teaching_id" uuid PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"level" text NOT NULL,
	"unit_id" integer NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "teaching_ends_after_it_begins" CHECK ("teachings"."until_day" >= "teachings"."from_day")
);
--> statement-breakpoint
CREATE TABLE "platform_configurations" (
	"version" integer PRIMARY KEY NOT NULL,
	"effective_from" date NOT NULL,
	"configuration" jsonb NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "platform_versions_count_from_one" CHECK ("platform_configurations"."version" >= 1)
);
--> statement-breakpoint
ALTER TABLE "staff_grants" DROP CONSTRAINT "a_role_is_granted_once_a_unit";--> statement-breakpoint
ALTER TABLE "level_configurations" DROP CONSTRAINT "one_configuration_a_day";--> statement-breakpoint
ALTER TABLE "staff_grants" DROP CONSTRAINT "role_is_known";--> statement-breakpoint
ALTER TABLE "staff" ALTER COLUMN "password_hash" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "device_hash" "bytea";--> statement-breakpoint
ALTER TABLE "candidate_sessions" ADD COLUMN "device_hash" "bytea";--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "scope" text;--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "source_hash" "bytea";--> statement-breakpoint
ALTER TABLE "exports" ADD COLUMN "unmasked" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "certificate_events" ADD COLUMN "two_person_request" uuid;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "officer_id" uuid;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "password_changed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "password_expires_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "closed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "staff_grants" ADD COLUMN "ended_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "staff_grants" ADD COLUMN "ended_by" text;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD COLUMN "session_id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD COLUMN "stage" text DEFAULT 'open' NOT NULL;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD COLUMN "method" text DEFAULT 'password' NOT NULL;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD COLUMN "browser" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD COLUMN "address" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD COLUMN "stepped_up_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "units" ADD COLUMN "closed_on" date;--> statement-breakpoint
ALTER TABLE "seat_codes" ADD CONSTRAINT "seat_codes_issued_by_staff_staff_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."staff"("staff_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_codes" ADD CONSTRAINT "a_seat_code_is_for_a_registration" FOREIGN KEY ("campaign_id","attempt_id") REFERENCES "public"."registrations"("campaign_id","attempt_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "two_person_decisions" ADD CONSTRAINT "two_person_decisions_decided_by_staff_staff_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."staff"("staff_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "two_person_decisions" ADD CONSTRAINT "a_decision_answers_a_request" FOREIGN KEY ("request_id","requested_by") REFERENCES "public"."two_person_requests"("request_id","requested_by") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "two_person_requests" ADD CONSTRAINT "two_person_requests_unit_id_units_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("unit_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "two_person_requests" ADD CONSTRAINT "two_person_requests_requested_by_staff_staff_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."staff"("staff_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "officer_accounts" ADD CONSTRAINT "officer_accounts_officer_id_officers_officer_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("officer_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "officer_sessions" ADD CONSTRAINT "officer_sessions_officer_id_officers_officer_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("officer_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_identities" ADD CONSTRAINT "staff_identities_staff_id_staff_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("staff_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_recovery_codes" ADD CONSTRAINT "staff_recovery_codes_staff_id_staff_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("staff_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_second_factors" ADD CONSTRAINT "staff_second_factors_staff_id_staff_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("staff_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teachings" ADD CONSTRAINT "teachings_staff_id_staff_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("staff_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teachings" ADD CONSTRAINT "teachings_unit_id_units_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("unit_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "two_person_requests_by_subject" ON "two_person_requests" USING btree ("act","subject");--> statement-breakpoint
CREATE INDEX "officer_sessions_by_officer" ON "officer_sessions" USING btree ("officer_id");--> statement-breakpoint
CREATE INDEX "teachings_by_person" ON "teachings" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "platform_configurations_by_day" ON "platform_configurations" USING btree ("effective_from","version");--> statement-breakpoint
ALTER TABLE "certificate_events" ADD CONSTRAINT "certificate_events_two_person_request_two_person_requests_request_id_fk" FOREIGN KEY ("two_person_request") REFERENCES "public"."two_person_requests"("request_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_officer_id_officers_officer_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("officer_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "a_role_is_granted_once_a_unit" ON "staff_grants" USING btree ("staff_id","role","unit_id","from_day") WHERE "staff_grants"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "configurations_by_day" ON "level_configurations" USING btree ("level","effective_from","version");--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "a_person_has_one_account" UNIQUE("officer_id");--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD CONSTRAINT "session_ids_are_unique" UNIQUE("session_id");--> statement-breakpoint
ALTER TABLE "staff_grants" ADD CONSTRAINT "nobody_grants_to_themselves" CHECK ("staff_grants"."granted_by" <> "staff_grants"."staff_id"::text);--> statement-breakpoint
ALTER TABLE "staff_grants" ADD CONSTRAINT "an_ended_grant_names_who_ended_it" CHECK (("staff_grants"."ended_at" is null) = ("staff_grants"."ended_by" is null));--> statement-breakpoint
ALTER TABLE "staff_grants" ADD CONSTRAINT "role_is_known" CHECK ("staff_grants"."role" in ('item-author', 'item-reviewer', 'paper-setter', 'exam-administrator', 'registration-officer',
        'invigilator', 'marker', 'ratifier', 'hr-officer', 'auditor', 'system-administrator', 'security-administrator'));--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD CONSTRAINT "session_stage_is_known" CHECK ("staff_sessions"."stage" in ('second-factor', 'password-change', 'enrolment', 'open'));--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD CONSTRAINT "session_method_is_known" CHECK ("staff_sessions"."method" in ('password', 'sso'));