package nl.schakel.learning.persistence;

/** The statements of the catalogue. */
final class CatalogueSql {

  /**
   * The edition to come of a programme {@code p}, or the one that can be followed at any time. Past
   * ones leave by themselves: what counts is the time, not whether a timer has run.
   */
  private static final String NEXT_RUN =
      """
      left join lateral (
        select e.id, e.begins from learning.edition e
        where e.programme_id = p.id and e.state in ('OPEN', 'CONFIRMED', 'RUNNING')
          and e.visibility = 'PUBLIC' and (e.begins > :now or e.begins is null)
        order by e.begins nulls last, e.id
        limit 1) next on true
      """;

  /** First only what is needed to put them in order, then the whole rows of one page. */
  private static final String CARDS =
      """
      with wanted as (
        select p.id, next.id as run, count(*) over () as total,
          row_number() over (order by %s, p.slug) as place
        from learning.programme p %s
        where %s
        order by place limit :size offset :offset)
      select w.total, %s, %s
      from wanted w
      join learning.programme p on p.id = w.id
      left join learning.edition e on e.id = w.run
      order by w.place
      """;

  private static final String BY_DATE = "next.begins nulls last, next.id is null";

  static final String LATEST =
      CARDS
          .formatted(
              "p.published_at desc",
              NEXT_RUN,
              "p.state = 'PUBLISHED'",
              OfferReader.CARD,
              RunReader.COLUMNS)
          .replace(" offset :offset", "");

  static final String ON_THE_AGENDA =
      """
      e.state in ('OPEN', 'CONFIRMED', 'RUNNING') and e.visibility = 'PUBLIC'
        and e.begins < :until and e.ends > :from
      """;

  static final String LISTED =
      """
      select slug, published_at as since from learning.programme
      where state in ('PUBLISHED', 'ARCHIVED') and published_at is not null order by slug
      """;

  static final String ORGANISATIONS =
      """
      select distinct (role ->> 'organisation')::uuid
      from learning.programme, jsonb_array_elements(provisions) role
      where state = 'PUBLISHED'
      """;

  private CatalogueSql() {}

  static String find(WishConditions wish) {
    return CARDS.formatted(
        wish.relevance() + " desc, " + BY_DATE,
        NEXT_RUN,
        wish.all(),
        OfferReader.CARD,
        RunReader.COLUMNS);
  }

  static String agenda(WishConditions wish) {
    return """
    select p.slug, p.format, p.title, p.for_whom, p.public_cost, %s
    from learning.edition e join learning.programme p on p.id = e.programme_id
    where %s and %s
    order by e.begins, e.id
    """
        .formatted(RunReader.COLUMNS, ON_THE_AGENDA, wish.all());
  }
}
