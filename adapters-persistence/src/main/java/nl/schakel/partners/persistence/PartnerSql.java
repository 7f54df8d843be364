package nl.schakel.partners.persistence;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.schakel.partners.query.PartnerSearch;
import nl.schakel.partners.query.PartnerSearch.Filter;

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
    select %s from partners.partner p where %s
    order by p.sort_name, p.organisation limit :size offset :offset
    """
        .formatted(CARD, wish.all());
  }

  /** The order has to be made, over no more than anybody would look at. */
  private static String byWords(PartnerConditions wish) {
    return """
    with fit as materialized (
      select p.organisation, p.sort_name, %s as relevance from partners.partner p
      where %s limit %d)
    select %s from (
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

  /** What fits words and place is read once; each filter counts what all the others let through. */
  static String counts(PartnerConditions wish) {
    String fits =
        Arrays.stream(Filter.values())
            .map(filter -> "(%s) as fits_%s".formatted(wish.filter(filter), filter))
            .collect(Collectors.joining(", "));
    return "with fit as materialized (select p.topics, p.offers, p.kind, p.languages, %s from partners.partner p where %s limit %d)\n"
            .formatted(fits, wish.base(), PartnerSearch.MOST)
        + Arrays.stream(Filter.values())
            .map(PartnerSql::countsOf)
            .collect(Collectors.joining("\nunion all "));
  }

  private static String countsOf(Filter filter) {
    String others =
        Arrays.stream(Filter.values())
            .filter(other -> other != filter)
            .map(other -> "fits_" + other)
            .collect(Collectors.joining(" and "));
    return "select '%s' as filter, value, count(*) as partners from fit, %s as value where %s group by value"
        .formatted(filter, values(filter), others);
  }

  private static String values(Filter filter) {
    return switch (filter) {
      case TOPIC -> "unnest(topics)";
      case MODE ->
          "unnest(array(select substr(o, 2) from unnest(offers) o where o ~ '^:[A-Z_]+$'))";
      case KIND -> "unnest(array[kind])";
      case LANGUAGE -> "unnest(languages)";
    };
  }

  static String byArea(PartnerConditions wish) {
    return """
    select area, count(*) as partners
    from partners.partner p, unnest(p.areas) as area where %s group by area order by area
    """
        .formatted(wish.all());
  }
}
