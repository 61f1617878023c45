-- What officers may practise on: items of the practice pool alone (ITM-5), approved, and resting on law in force today. A newer
-- version in the making takes nothing away; one that was suspended or retired does.
create view practice_versions as
select v.item_version_id, v.content, v.levels
from item_versions v join items i using (item_id)
where i.pool = 'practice' and v.state = 'approved'
  and not exists (select 1 from item_versions later where later.item_id = v.item_id and later.version > v.version
    and later.state in ('approved', 'suspended', 'retired'))
  and not exists (select 1 from law_references l join statute_versions s using (statute, version)
    where l.item_version_id = v.item_version_id
      and (s.effective_from > exam_today() or s.effective_to < exam_today()));
--> statement-breakpoint
create function practice_subjects() returns table (level text, subject text, how_many integer)
language sql volatile security definer set search_path = public, pg_temp as $$
  select l.level, k.subject, count(distinct p.item_version_id)::int
  from practice_versions p cross join lateral unnest(p.levels) as l (level) join item_keys k using (item_version_id)
  where k.subject is not null group by l.level, k.subject
$$;
--> statement-breakpoint
-- As candidates see them: content alone, in an order that the seed decides.
create function practice_draw(the_level text, the_subject text, the_seed text, how_many integer)
returns table (item_version_id uuid, content jsonb)
language sql volatile security definer set search_path = public, pg_temp as $$
  select p.item_version_id, p.content from practice_versions p
  where p.levels @> array[the_level] and (the_subject is null or exists (
    select 1 from item_keys k where k.item_version_id = p.item_version_id and k.subject = the_subject))
  order by md5(p.item_version_id::text || the_seed) limit how_many
$$;
--> statement-breakpoint
-- RES-8: the key and its reasons, of what is released for practice and of nothing else.
create function practice_solution(the_answerable uuid)
returns table (content jsonb, key jsonb, rationale jsonb, laws jsonb)
language sql volatile security definer set search_path = public, pg_temp as $$
  select p.content, k.key, k.rationale, coalesce((
    select jsonb_agg(jsonb_build_object('title', s.title, 'version', l.version, 'article', l.article, 'paragraph', l.paragraph,
      'item', l.item) order by l.statute, l.article, l.paragraph, l.item)
    from law_references l join statutes s using (statute)
    where l.answerable_id = k.answerable_id and l.item_version_id = p.item_version_id), '[]')
  from practice_versions p join item_keys k using (item_version_id)
  where k.answerable_id = the_answerable
  order by k.key_version desc limit 1
$$;
--> statement-breakpoint
create function practice_picture(the_media text) returns table (type text, bytes bytea)
language sql volatile security definer set search_path = public, pg_temp as $$
  select m.type, m.bytes from media m
  where m.media_id = the_media and exists (
    select 1 from practice_versions p where strpos(p.content::text, '"' || the_media || '"') > 0)
$$;
