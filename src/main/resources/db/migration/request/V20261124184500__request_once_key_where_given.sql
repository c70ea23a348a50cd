-- Most requests have none, and every move of a request touches every index that holds it.
alter table request.service_request drop constraint service_request_once_key_key;
create unique index service_request_once_key on request.service_request (once_key) where once_key is not null;
