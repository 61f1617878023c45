-- Kinds that a level may allow beside the five it begins with (ITM-3).
alter table items drop constraint item_kind_is_known;
--> statement-breakpoint
alter table items add constraint item_kind_is_known check (kind in ('single', 'true-false', 'multiple', 'indefinite',
  'case-set', 'matching', 'ordering', 'numeric', 'cloze', 'short-text', 'essay', 'hotspot'));
--> statement-breakpoint
-- A chosen answer stays the list of its options, as every journal so far has it; every other form names itself.
alter table attempt_journal drop constraint a_record_says_what_its_kind_says;
--> statement-breakpoint
alter table attempt_journal add constraint a_record_says_what_its_kind_says check (case kind
  when 'opened' then seq = 0 and item_id is null and value is null
  when 'hand-in' then seq = -1 and item_id is null and value is null
  when 'response' then seq >= 1 and item_id is not null and jsonb_typeof(value) in ('array', 'object')
  when 'mark' then seq >= 1 and item_id is not null and jsonb_typeof(value) = 'boolean'
  else false end);
--> statement-breakpoint
-- A citation reaches down to the item of a paragraph (项); 0 is all of it.
alter table law_references add column item integer default 0 not null;
--> statement-breakpoint
alter table law_references drop constraint "law_references_answerable_id_statute_version_article_paragraph_pk";
--> statement-breakpoint
alter table law_references add constraint an_answerable_cites_a_passage_once
  primary key (answerable_id, statute, version, article, paragraph, item);
--> statement-breakpoint
alter table law_references add constraint an_item_is_of_a_paragraph check (item = 0 or (item > 0 and paragraph > 0));
