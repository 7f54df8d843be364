-- Agendas and the closing of lists ask which sessions begin within a span.
create index session_begins on learning.session (starts) where not cancelled;
