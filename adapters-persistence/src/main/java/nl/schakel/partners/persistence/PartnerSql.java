package nl.schakel.partners.persistence;

import nl.schakel.partners.query.PartnerSearch;
import nl.schakel.partners.query.PartnerSearch.Filter;
import nl.schakel.shared.persistence.FilterCounts;

/** The statements that find partners. */
final class PartnerSql {

  private static final String CARD =
      "p.organisation, p.slug, p.name, p.kind, p.profile, p.areas, p.languages";

  private PartnerSql() {}

  static String find(PartnerConditions wish) {
    return wish.hasWords() ? byWords(wish) : byName(wish);
  }

  /** The index gives the order, and only the page is read. */
  private static String byName(PartnerConditions wish) {
    return """
    select %s, (%s) as total from partners.partner p where %s
    order by p.sort_name, p.organisation limit :size offset :offset
    """
        .formatted(CARD, count(wish), wish.all());
  }

  /** The order has to be made, over no more than anybody would look at. */
  private static String byWords(PartnerConditions wish) {
    return """
    with fit as materialized (
      select p.organisation, p.sort_name, %s as relevance from partners.partner p
      where %s limit %d)
    select %s, (select count(*) from fit) as total from (
      select * from fit order by relevance desc, sort_name, organisation
      limit :size offset :offset) page
    join partners.partner p on p.organisation = page.organisation
    order by page.relevance desc, page.sort_name, page.organisation
    """
        .formatted(wish.relevance(), wish.all(), PartnerSearch.MOST, CARD);
  }

  static String count(PartnerConditions wish) {
    return "select count(*) from (select from partners.partner p where %s limit %d) fit"
        .formatted(wish.all(), PartnerSearch.MOST);
  }

  static String counts(PartnerConditions wish) {
    return counting(wish)
        .sql(
            "p.topics, p.offers, p.kind, p.languages",
            "partners.partner p where %s limit %d".formatted(wish.base(), PartnerSearch.MOST));
  }

  static FilterCounts<Filter> counting(PartnerConditions wish) {
    return new FilterCounts<>(Filter.class, wish::filter, PartnerSql::values);
  }

  private static String values(Filter filter) {
    return switch (filter) {
      case TOPIC -> "unnest(topics)";
      case MODE ->
          "lateral (select substr(o, 2) as value from unnest(offers) o"
              + " where o like ':_%' and o not like ':%:%')";
      case KIND -> "unnest(array[kind])";
      case LANGUAGE -> "unnest(languages)";
    };
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
