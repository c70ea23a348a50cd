-- Every field says whether what is filled in is sensitive; none did so far.
update affair.form_version set content = jsonb_set(content, '{fields}', coalesce((
       select jsonb_agg(field || '{"sensitive": false}'::jsonb order by place)
         from jsonb_array_elements(content -> 'fields') with ordinality as one (field, place)), '[]'::jsonb));
