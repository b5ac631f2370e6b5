-- The year that a source writes above a ceiling, where it is not the year that the plan uses it for; as on app.dekking.
alter table app.deelnetwerk_ceiling add column stated_year integer check (stated_year between 2000 and 2100);
