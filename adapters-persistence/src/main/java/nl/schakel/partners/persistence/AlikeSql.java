package nl.schakel.partners.persistence;

/**
 * Two entries may be one organisation when they have a name, a website or a mail domain in common.
 * What thousands have in common, such as the domain of a provider of mailboxes, says nothing.
 */
final class AlikeSql {

  private static final String KEYS =
      """
      with key as (
        select organisation, 'NAME' as common, sort_name as what
        from partners.partner where state <> 'MERGED'
        union
        select organisation, 'WEBSITE',
          substring(lower(profile ->> 'website') from '^https{0,1}://(?:www[.]){0,1}([^/:]+)')
        from partners.partner where state <> 'MERGED' and profile ->> 'website' is not null
        union
        select p.organisation, 'MAIL_DOMAIN', split_part(lower(c.content ->> 'email'), '@', 2)
        from partners.contact_point c join partners.partner p on p.organisation = c.partner
        where p.state <> 'MERGED' and c.content ->> 'email' is not null)
      """;

  private static final String TELLING =
      """
      key.what not in ('gmail.com', 'outlook.com', 'hotmail.com', 'live.nl', 'live.be', 'ziggo.nl',
        'kpnmail.nl', 'telenet.be', 'skynet.be', 'proximus.be', 'facebook.com', 'linkedin.com')
      """;

  static final String PAIRS =
      KEYS
          + """
          , pair as (
            select key.organisation as one, other.organisation as other,
              min(key.common) as common, min(key.what) as what
            from key join key other on other.common = key.common and other.what = key.what
              and other.organisation > key.organisation
            where %s group by key.organisation, other.organisation limit :atMost)
          select pair.common, pair.what, %s, %s
          from pair join partners.partner a on a.organisation = pair.one
          join partners.partner b on b.organisation = pair.other
          order by a.sort_name, b.sort_name
          """
              .formatted(TELLING, side("a", "one_"), side("b", "other_"));

  static final String TO_NEW =
      KEYS
          + """
          select distinct p.organisation, p.slug, p.name, p.kind, p.state, p.sort_name
          from key join partners.partner p on p.organisation = key.organisation
          where (key.common = 'NAME' and key.what = shared.plain(:name))
            or (key.common <> 'NAME' and key.what = any(:hosts) and %s)
          order by p.sort_name limit 5
          """
              .formatted(TELLING);

  private AlikeSql() {}

  private static String side(String table, String prefix) {
    return "%1$s.organisation as %2$sorganisation, %1$s.slug as %2$sslug, %1$s.name as %2$sname, %1$s.kind as %2$skind, %1$s.state as %2$sstate"
        .formatted(table, prefix);
  }
}
