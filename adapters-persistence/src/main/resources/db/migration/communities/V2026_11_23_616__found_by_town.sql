-- Whoever looks around a town finds its communities without reading all of them.
create index community_of_town on communities.community (municipality)
  where municipality is not null;
