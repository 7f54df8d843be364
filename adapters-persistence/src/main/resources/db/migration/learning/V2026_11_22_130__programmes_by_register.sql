-- The page of a register shows the programmes that it gives points for.
create index programme_accreditations on learning.programme using gin (accreditations jsonb_path_ops);
