-- How far residents were told. The row is locked by whoever tells them, on whatever node.
create table request.follow (
    name        text   primary key,
    transaction bigint not null,
    id          bigint not null
);
insert into request.follow values ('residents', 0, 0);
