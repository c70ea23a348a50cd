-- Wrong query codes, counted for the number that was tried and for the address they came from. Keys are blind indexes.
create table request.code_try (
    key      bytea primary key,
    failures int         not null,
    last_at  timestamptz not null,
    free_at  timestamptz not null
);
