-- What a clerk released for the public: without a row here nobody outside reads a request's words.
create table request.release (
    request_id  uuid primary key,
    text        text        not null,
    released_by uuid        not null,
    released_at timestamptz not null
);
