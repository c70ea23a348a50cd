-- Persons who live in a building, where that is known; null is not none.
alter table place.buildings add column residents integer check (residents >= 0);
