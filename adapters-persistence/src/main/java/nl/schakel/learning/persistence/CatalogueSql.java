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

  /**
   * First only what is needed to put them in order, then the editions of one page, each by its id:
   * joined to all of them, the whole table would be read. Programmes are known by their version.
   */
  private static final String PAGE =
      """
      with wanted as (
        select p.id, p.version as printing, p.slug, %s as relevance, next.id as run, next.begins,
          count(*) over () as total
        from learning.programme p %s
        where %s
        order by relevance desc, next.begins nulls last, next.id is null, p.slug
        limit :size offset :offset)
      select w.total, w.id, w.printing as version, %s
      from wanted w
      left join lateral (select * from learning.edition one where one.id = w.run limit 1) e on true
      order by w.relevance desc, w.begins nulls last, w.run is null, w.slug
      """;

  /** What is new; ties do not matter. */
  static final String LATEST =
      PAGE.formatted("p.published_at", NEXT_RUN, "p.state = 'PUBLISHED'", RunReader.COLUMNS);

  static final String AGENDA =
      """
      select p.format, p.title, p.topics, %s
      from learning.edition e join learning.programme p on p.id = e.programme_id
      where p.state = 'PUBLISHED' and e.state in ('OPEN', 'CONFIRMED', 'RUNNING')
        and e.visibility = 'PUBLIC' and e.begins < :until and e.ends > :from
      order by e.begins, e.id
      """
          .formatted(RunReader.COLUMNS);

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
    return PAGE.formatted(wish.relevance(), NEXT_RUN, wish.all(), RunReader.COLUMNS);
  }

  /** All that fits the words, whatever the filters ask. */
  static String worded(WishConditions wish) {
    return "select p.id, p.version from learning.programme p where " + wish.words();
  }
}
