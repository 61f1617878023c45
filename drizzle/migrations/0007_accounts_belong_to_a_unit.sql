ALTER TABLE "staff" ADD COLUMN "home_unit_id" integer;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_home_unit_id_units_unit_id_fk" FOREIGN KEY ("home_unit_id") REFERENCES "public"."units"("unit_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "grants_by_unit" ON "staff_grants" USING btree ("unit_id");