alter table identity.profiles add column language text not null default 'CHINESE';
comment on column identity.profiles.language is 'of short messages';
