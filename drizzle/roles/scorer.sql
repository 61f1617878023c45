-- What grades: reads journals, papers and keys, and adds score sets and provisional results. It cannot publish, confirm or
-- change anything.
grant usage on schema public to sworn_scorer;
grant execute on function exam_now(), settled_attempts(integer[], uuid[]), append_audit(text, text, text, text, text[], text[], text[])
  to sworn_scorer;
grant select on campaigns, sittings, registrations, ratifications, papers, paper_contents, paper_items, item_keys, attempts,
  attempt_journal, score_sets, score_lines, results to sworn_scorer;
grant insert on score_sets, score_lines, results to sworn_scorer;
grant select, insert on sitting_closings to sworn_scorer;
