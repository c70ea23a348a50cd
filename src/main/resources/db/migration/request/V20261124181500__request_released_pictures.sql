alter table request.release add column pictures uuid[] not null default '{}';
