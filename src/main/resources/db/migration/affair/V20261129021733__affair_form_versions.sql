-- What is asked with an item, a version after the other: a case keeps the one that held when it was begun.
create table affair.form_version (
    item_code    text        not null,
    number       int         not null,
    content      jsonb       not null,
    effective_at timestamptz not null,
    author_name  text        not null,
    written_at   timestamptz not null,
    primary key (item_code, number)
);
insert into affair.form_version (item_code, number, content, effective_at, author_name, written_at)
select item_code, 1, jsonb_build_object('attachments', '[]'::jsonb, 'fields', jsonb_agg(jsonb_build_object('name', name,
       'label', label, 'labelEn', label_en, 'type', type, 'required', required, 'most', most, 'pattern', pattern,
       'options', coalesce((select jsonb_agg(trim(o)) from regexp_split_to_table(options, ';') o where trim(o) <> ''), '[]'::jsonb),
       'hint', hint, 'hintEn', hint_en) order by position)), '1970-01-01Z', '', now()
  from affair.form_field group by item_code;
drop table affair.form_field;
