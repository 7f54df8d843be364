package nl.schakel.partners.persistence;

import nl.schakel.partners.query.PartnerSearch;

/** The statements that find partners. */
final class PartnerSql {

  private static final String CARD =
      "p.organisation, p.slug, p.name, p.kind, p.profile, p.areas, p.languages";

  /** As an index has it, with what can be chosen. */
  private static final String IN_ORDER = " order by p.sort_name, p.organisation";

  private static final String MOST = " limit " + PartnerSearch.MOST;

  /** What can be chosen, of all that fits but for its filters. */
  private static final String CHOICES = "(select string_agg(choices, E'\\n') from fit) as choices";

  private PartnerSql() {}

  /** Always at least one row: how many there are is told where the page is empty too. */
  static String find(PartnerConditions wish) {
    return wish.hasWords() ? byWords(wish) : byName(wish);
  }

  /** The index gives the order, and only the page is read. */
  private static String byName(PartnerConditions wish) {
    return """
    with fit as materialized (
      select p.choices from partners.partner p where %s%s%s)
    select told.*, p.* from (select (%s) as total, false as cut, %s) told
    left join lateral (
      select %s from partners.partner p where %s
      order by p.sort_name, p.organisation limit :size offset :offset) p on true
    """
        .formatted(
            wish.base(),
            wish.isOpen() ? IN_ORDER : "",
            MOST,
            count(wish),
            CHOICES,
            CARD,
            wish.all());
  }

  /** The order has to be made, over no more than anybody would look at. */
  private static String byWords(PartnerConditions wish) {
    return """
    with fit as materialized (
      select p.organisation, p.sort_name, p.choices, %s as relevance, %s as fits
      from partners.partner p where %s%s)
    select told.*, %s from (
      select count(*) filter (where fits) as total, count(*) = %d as cut, %s from fit) told
    left join lateral (
      select * from fit where fits order by relevance desc, sort_name, organisation
      limit :size offset :offset) page on true
    left join lateral (
      select * from partners.partner one where one.organisation = page.organisation limit 1) p on true
    order by page.relevance desc, page.sort_name, page.organisation
    """
        .formatted(
            wish.relevance(), wish.fits(), wish.base(), MOST, CARD, PartnerSearch.MOST, CHOICES);
  }

  /**
   * The same where so many fit the words that filters are asked of the index, not of what was
   * found.
   */
  static String filtered(PartnerConditions wish) {
    return """
    with fit as materialized (
      select p.organisation, p.sort_name, %s as relevance from partners.partner p where %s%s)
    select told.*, %s from (
      select count(*) as total, false as cut, null as choices from fit) told
    left join lateral (
      select * from fit order by relevance desc, sort_name, organisation
      limit :size offset :offset) page on true
    left join lateral (
      select * from partners.partner one where one.organisation = page.organisation limit 1) p on true
    order by page.relevance desc, page.sort_name, page.organisation
    """
        .formatted(wish.relevance(), wish.all(), MOST, CARD);
  }

  private static String count(PartnerConditions wish) {
    return "select count(*) from (select from partners.partner p where %s%s) all_of_it"
        .formatted(wish.all(), MOST);
  }

  static String byArea(PartnerConditions wish) {
    return """
    select area, count(*) as partners from (
      select p.areas from partners.partner p where %s limit %d) fit,
    unnest(fit.areas) as area group by area order by area
    """
        .formatted(wish.all(), PartnerSearch.MOST_ON_MAP);
  }
}
