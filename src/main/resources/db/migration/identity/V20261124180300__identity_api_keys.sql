-- What a machine's key may call; before, a key reached whatever its roles reached.
create table identity.api_keys (
    account_id uuid   primary key references identity.accounts,
    rights     text[] not null,
    created_by uuid   not null
);

insert into identity.api_keys (account_id, rights, created_by)
select id, '{requests:read,requests:place,requests:move,screen:read}', '00000000-0000-0000-0000-000000000001'
  from identity.accounts where machine;
