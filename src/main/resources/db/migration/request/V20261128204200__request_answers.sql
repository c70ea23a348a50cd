-- What was answered to the category's own questions: rows of their own, erasable without anything else falling with them.
create table request.answer (
    request_id uuid not null,
    code       text not null,
    value      text not null,
    primary key (request_id, code)
);
