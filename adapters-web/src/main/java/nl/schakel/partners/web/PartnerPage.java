package nl.schakel.partners.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Said;

/** One partner: what it knows, what it does, how to reach it, and what it takes part in. */
record PartnerPage(
    Head head,
    String kind,
    Said name,
    Said about,
    boolean hidden,
    List<Fact> facts,
    List<Link> topics,
    List<Offered> services,
    List<Reached> contactPoints,
    boolean professionalsSeeMore,
    List<Taking> partIn,
    List<String> earlierNames) {

  /** A service. */
  record Offered(
      String id, Said name, Said description, List<Answer> answers, Optional<Status> capacity) {}

  /** A question about a service and its answer. */
  record Answer(String question, Said answer) {}

  /** A way to reach it. */
  record Reached(
      Said function,
      boolean forProfessionals,
      Optional<String> email,
      Optional<Dialled> phone,
      Optional<String> website,
      Optional<String> verified) {}

  /** A number as it is read and as a telephone dials it. */
  record Dialled(String number, String dialled) {}

  /** What it takes part in, under what it does there. */
  record Taking(String part, List<Link> things) {}

  static String address(Slug slug) {
    return PartnersPage.PATH + "/" + slug.value();
  }
}
