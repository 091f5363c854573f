-- the access log of a child and an export look at a period
create index privacy_audit_by_time on privacy_audit_line (occurred_at);
