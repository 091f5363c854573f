-- events that were written with the change that caused them; delivered in the order of seq, at least once
create table houvast_outbox (
    seq bigint generated always as identity,
    id uuid not null,
    type varchar(100) not null,
    subject varchar(250) not null,
    ids ${json} not null,
    happened_at timestamp(6) with time zone not null,
    constraint houvast_outbox_pk primary key (seq)
);

-- how far each consumer is: everything up to here is delivered or parked
create table houvast_cursor (
    consumer varchar(100) not null,
    position bigint not null,
    constraint houvast_cursor_pk primary key (consumer)
);

-- events that a consumer could not take, until it is registered again
create table houvast_parked_event (
    consumer varchar(100) not null,
    seq bigint not null,
    parked_at timestamp(6) with time zone not null,
    constraint houvast_parked_event_pk primary key (consumer, seq)
);

create table houvast_idempotency_key (
    actor varchar(200) not null,
    request_key varchar(200) not null,
    body_hash varchar(100) not null,
    status integer not null,
    resource varchar(500) not null,
    revision bigint not null,
    stored_at timestamp(6) with time zone not null,
    constraint houvast_idempotency_key_pk primary key (actor, request_key)
);

create index houvast_idempotency_key_stored_at on houvast_idempotency_key (stored_at);

create table houvast_lease (
    name varchar(150) not null,
    node uuid not null,
    expires_at timestamp(6) with time zone not null,
    constraint houvast_lease_pk primary key (name)
);
