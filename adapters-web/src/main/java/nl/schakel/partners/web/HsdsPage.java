package nl.schakel.partners.web;

import java.util.List;
import nl.schakel.shared.query.Page;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * One page of a list as the standard wraps it.
 *
 * @param size how many things this page has, not how many it could have
 */
@JsonNaming(SnakeCaseStrategy.class)
record HsdsPage(
    long totalItems,
    long totalPages,
    int pageNumber,
    int size,
    boolean firstPage,
    boolean lastPage,
    boolean empty,
    List<HsdsThing> contents) {

  static HsdsPage of(Page<HsdsThing> page) {
    return new HsdsPage(
        page.total(),
        page.totalPages(),
        page.number(),
        page.items().size(),
        !page.hasPrevious(),
        !page.hasNext(),
        page.items().isEmpty(),
        page.items());
  }
}
