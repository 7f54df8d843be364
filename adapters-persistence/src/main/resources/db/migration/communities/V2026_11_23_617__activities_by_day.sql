-- The agenda of everything asks what communities do within a span of days.
create index activity_by_day on communities.activity (day)
  where kind in ('PRESENTATION', 'THEME_DAY', 'KNOWLEDGE_CAFE', 'WORKSHOP');
