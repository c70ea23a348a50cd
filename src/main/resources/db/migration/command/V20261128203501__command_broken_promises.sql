-- A public promise shorter than the limit was broken: not kept, whenever the result comes.
alter table command.trace add column broken boolean not null default false;
