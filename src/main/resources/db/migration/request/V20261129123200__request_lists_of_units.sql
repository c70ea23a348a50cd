-- A unit's lists, newest first: all that it has or had, and of one category without reading the others. The category stands
-- beside the part for that; moves do not change it, so a part is still written in place.
alter table request.assignment add column category text;
update request.assignment a set category = c.category from request.request_course c where c.id = a.request_id;
alter table request.assignment alter column category set not null;
create index assignment_lists on request.assignment (department, request_id, category);
