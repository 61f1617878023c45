CREATE TABLE "saved_views" (
	"view_id" uuid PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"list" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "a_persons_views_have_names_of_their_own" UNIQUE("staff_id","list","name"),
	CONSTRAINT "viewed_list_is_known" CHECK ("saved_views"."list" in ('items', 'reviews')),
	CONSTRAINT "a_view_has_a_name" CHECK (length(btrim("saved_views"."name")) between 1 and 40),
	CONSTRAINT "a_views_question_is_short" CHECK (length("saved_views"."query") <= 2000)
);
--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_staff_id_staff_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("staff_id") ON DELETE restrict ON UPDATE no action;
