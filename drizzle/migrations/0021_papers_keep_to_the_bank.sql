-- What the bank says of an item, a paper is held to when its transaction commits and all of its questions are there: another person
-- approved it (ITM-1), it is a live one (ITM-5), a case set stands whole, and enemies never stand together (PAP-3).
create function papers_keep_to_the_bank() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked record;
begin
  select v.item_version_id, v.item_id, v.state, v.approved_by, i.pool, i.code into strict asked
  from item_keys k join item_versions v using (item_version_id) join items i using (item_id)
  where k.answerable_id = new.answerable_id and k.key_version = new.key_version;

  if asked.state <> 'approved' or asked.approved_by is null then
    raise exception 'Paper % asks an item that nobody approved (%)', new.paper_id, asked.code
      using errcode = '23514', constraint = 'papers_ask_approved_items';
  end if;
  if asked.pool <> 'live' then
    raise exception 'Paper % asks an item for practice (%)', new.paper_id, asked.code
      using errcode = '23514', constraint = 'papers_ask_live_items';
  end if;
  if exists (
    select from item_keys k where k.item_version_id = asked.item_version_id and not exists (
      select from paper_items p where p.paper_id = new.paper_id and p.answerable_id = k.answerable_id)
  ) then
    raise exception 'Paper % splits a case set (%)', new.paper_id, asked.code
      using errcode = '23514', constraint = 'papers_keep_case_sets_whole';
  end if;
  if exists (
    select from item_enemies e
    join item_versions v on v.item_id = case when e.one_id = asked.item_id then e.other_id else e.one_id end
    join item_keys k on k.item_version_id = v.item_version_id
    join paper_items p on p.answerable_id = k.answerable_id and p.paper_id = new.paper_id
    where asked.item_id in (e.one_id, e.other_id) and e.removed_at is null
  ) then
    raise exception 'Paper % asks two enemies, one of them %', new.paper_id, asked.code
      using errcode = '23514', constraint = 'papers_keep_enemies_apart';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger papers_keep_to_the_bank after insert on paper_items deferrable initially deferred
  for each row execute function papers_keep_to_the_bank();
