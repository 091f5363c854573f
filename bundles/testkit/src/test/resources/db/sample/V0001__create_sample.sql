create table sample (
    id uuid not null,
    revision bigint not null,
    subject varchar(200) not null,
    label varchar(20),
    state varchar(20) not null,
    at timestamp(6) with time zone not null,
    answers ${json},
    picture ${bytes},
    taken_on date,
    parent uuid,
    seen_at timestamp(6) with time zone,
    constraint sample_pk primary key (id)
);

create unique index sample_label on sample (label);
create index sample_subject_at on sample (subject, at, id);
create index sample_at on sample (at, id);

create table sample_part (
    id uuid not null,
    sample uuid not null,
    number integer not null,
    constraint sample_part_pk primary key (id),
    constraint sample_part_sample foreign key (sample) references sample (id)
);
