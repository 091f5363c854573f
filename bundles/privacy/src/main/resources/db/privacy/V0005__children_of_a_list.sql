-- pseudonyms of the children that a list showed, separated by commas: an access log per child needs no line per row
alter table privacy_audit_line add column children varchar(4000);
