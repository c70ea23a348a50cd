-- Whether a file was found to belong to something. What is a day old and belongs to nothing is removed.
alter table file.stored_file add column kept boolean not null default false;
create index stored_file_unsettled on file.stored_file (stored_at) where not kept;
