-- The map reads the areas of many partners and nothing else of them: it finds them here, without
-- their long rows.
create index partner_areas on partners.partner (organisation) include (areas) where state = 'LISTED';
