-- Words of requests, for searching: every character and every two neighbouring ones as numbers, kept by a follower a
-- moment after the request, so that placing one costs nothing more. Frequent pairs are known to the planner, which then
-- walks from the newest instead of collecting thousands.
create table request.words (
    request_id uuid primary key,
    grams      int[] not null
);
create index words_grams on request.words using gin (grams);
alter table request.words alter column grams set statistics 1000;
insert into request.follow values ('words', 0, 0);
