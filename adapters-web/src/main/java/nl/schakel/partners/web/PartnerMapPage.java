package nl.schakel.partners.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Parts.Chip;

/** The directory on a map, and in words beside it. */
record PartnerMapPage(
    Head head,
    String count,
    Optional<String> remark,
    List<Chip> chips,
    PartnerMap map,
    String listAddress) {

  static final String PATH = "/partners/map";
}
