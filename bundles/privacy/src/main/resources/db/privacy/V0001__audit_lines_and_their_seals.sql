-- who did what with which record, ids only; a line is never updated
create table privacy_audit_line (
  id bigint generated always as identity primary key,
  event_type varchar(20) not null,
  occurred_at timestamp(6) with time zone not null,
  recorded_at timestamp(6) with time zone not null,
  person_key varchar(200) not null,
  person_role varchar(20),
  organisation_key varchar(200),
  responsible_key varchar(200),
  on_behalf_of varchar(200),
  client varchar(200) not null,
  client_address varchar(100) not null,
  source varchar(40) not null,
  controller_key varchar(200),
  subject_key varchar(200),
  object_type varchar(60) not null,
  object_ids varchar(8000) not null,
  sensitivity varchar(20) not null,
  purpose varchar(100) not null,
  basis varchar(200) not null,
  outcome varchar(10) not null,
  reason varchar(100),
  trace_id varchar(32) not null,
  mac ${bytes} not null
);
create index privacy_audit_of_subject on privacy_audit_line (subject_key, id);
create index privacy_audit_of_person on privacy_audit_line (person_key, id);

-- the chain: each hash is keyed and follows from the one before; position counts from 1 without gaps
create table privacy_audit_seal (
  position bigint primary key,
  line_id bigint not null,
  hash ${bytes} not null,
  constraint privacy_audit_seal_once unique (line_id)
);
