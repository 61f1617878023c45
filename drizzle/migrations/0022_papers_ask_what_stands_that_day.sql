-- PAP-5 once more. Besides what is law no more, a paper never asks about law that has not begun on its day; and a version whose
-- place another one had taken when a change in the law was loaded was not marked itself, but the paper that asks it was.
create or replace function papers_ask_of_good_law() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  bad uuid;
begin
  if tg_table_name = 'paper_items' then
    select a.paper_id into bad from added a join papers p using (paper_id) join item_keys k using (answerable_id, key_version)
    where k.item_version_id in (select law_gone_on(p.as_of))
      or exists (select from law_references l join statute_versions s using (statute, version)
        where l.item_version_id = k.item_version_id and s.effective_from > p.as_of)
    limit 1;
  else
    select a.paper_id into bad
    from (select paper_id, (starts_at at time zone 'Asia/Shanghai')::date as day from added) a
    where exists (select from law_change_marks m join law_changes c using (law_change_id)
        where m.citing = 'paper' and m.citing_id = a.paper_id and c.effective_from <= a.day)
      or exists (select from paper_items pi join item_keys k using (answerable_id, key_version)
        where pi.paper_id = a.paper_id and (k.item_version_id in (select law_gone_on(a.day))
          or exists (select from law_references l join statute_versions s using (statute, version)
            where l.item_version_id = k.item_version_id and s.effective_from > a.day)))
    limit 1;
  end if;
  if bad is not null then
    raise exception 'A question of paper % rests on law that is gone or has not begun', bad
      using errcode = '23514', constraint = 'papers_ask_of_law_in_force';
  end if;
  return null;
end $$;
--> statement-breakpoint
-- Another paper, or another day, is judged like a new sitting.
create trigger moved_sittings_ask_of_good_law after update on sittings referencing new table as added
  for each statement execute function papers_ask_of_good_law();
--> statement-breakpoint
-- And of each item it asks the version that stands on its day, never one that a later version has mended (ITM-2).
create function papers_ask_what_stands() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  mended text;
begin
  select i.code into mended
  from added a join papers p using (paper_id) join item_keys k using (answerable_id, key_version)
  join item_versions v using (item_version_id) join items i using (item_id)
  join item_versions later on later.item_id = v.item_id and later.version > v.version
    and later.state in ('approved', 'suspended', 'retired') and later.approved_by is not null
  where not exists (select from version_citations l join statute_versions s using (statute, version)
    where l.item_version_id = later.item_version_id and s.effective_from > p.as_of)
  limit 1;
  if mended is not null then
    raise exception 'A later version of % has taken the place of the one that the paper asks', mended
      using errcode = '23514', constraint = 'papers_ask_versions_that_stand';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger papers_ask_what_stands after insert on paper_items referencing new table as added
  for each statement execute function papers_ask_what_stands();
--> statement-breakpoint
-- Practice asks what a paper of today might, of its own pool: what a change in the law left as it was goes on, and a version for
-- law that has not begun takes nobody's place yet.
create or replace view practice_versions as
select v.item_version_id, v.content, v.levels
from item_versions v join items i using (item_id)
where i.pool = 'practice' and v.state = 'approved'
  and not exists (select 1 from item_versions later where later.item_id = v.item_id and later.version > v.version
    and later.state in ('approved', 'suspended', 'retired')
    and not exists (select 1 from version_citations l join statute_versions s using (statute, version)
      where l.item_version_id = later.item_version_id and s.effective_from > exam_today()))
  and not exists (select 1 from law_references l join statute_versions s using (statute, version)
    where l.item_version_id = v.item_version_id and s.effective_from > exam_today())
  and v.item_version_id not in (select law_gone_on(exam_today()));
