-- Which main item an item belongs to is part of what a version says: it moves with approval and from a day on, and an
-- old case still shows the department that answered for it then.
alter table catalog.versions add column main_code text references catalog.main_items;
update catalog.versions v set main_code = i.main_code from catalog.items i where i.code = v.item_code;
alter table catalog.versions alter column main_code set not null;
create index versions_of_main on catalog.versions (main_code);
alter table catalog.items drop column main_code;
