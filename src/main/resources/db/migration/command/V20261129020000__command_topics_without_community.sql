-- What is asked for without a place in a community counts under its category as well.
insert into command.topic (day, community, category, placed)
select (placed_at at time zone 'Asia/Shanghai')::date, '', category, count(*)
from command.trace where community = '' group by 1, 3
on conflict (day, community, category) do update set placed = excluded.placed;
