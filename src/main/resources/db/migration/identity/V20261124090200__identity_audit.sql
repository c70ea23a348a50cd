create table identity.audit (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    actor_id   uuid        not null,
    actor_name text        not null,
    roles      text        not null,
    action     text        not null,
    subject    text        not null,
    detail     text        not null,
    address    text        not null,
    result     text        not null,
    seal       bigint
);
create index audit_actor on identity.audit (actor_id, id);
create index audit_action on identity.audit (action, id);
create index audit_subject on identity.audit (subject, id);
create index audit_at on identity.audit (at);
create index audit_unsealed on identity.audit (id) where seal is null;
create index audit_seal on identity.audit (seal, id);

create table identity.seals (
    number     bigint primary key,
    at         timestamptz not null,
    rows       int         not null,
    last_id    bigint      not null,
    hash       bytea       not null
);

-- What was written stays as it was: the one change that passes is the number of the batch that seals the row.
create function identity.audit_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.seal is null and new.seal is not null
       and to_jsonb(old) - 'seal' = to_jsonb(new) - 'seal' then
        return new;
    end if;
    raise exception 'the audit trail is append-only';
end $$;
create trigger audit_stays before update or delete on identity.audit
    for each row execute function identity.audit_stays();
create trigger audit_stays_whole before truncate on identity.audit
    for each statement execute function identity.audit_stays();

create function identity.seals_stay() returns trigger language plpgsql as $$
begin
    raise exception 'the chain of seals is append-only';
end $$;
create trigger seals_stay before update or delete or truncate on identity.seals
    for each statement execute function identity.seals_stay();
