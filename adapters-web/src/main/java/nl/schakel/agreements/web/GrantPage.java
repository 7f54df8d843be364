package nl.schakel.agreements.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.agreements.web.Names.Named;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Said;

/**
 * Whose money, what for, and how much of it is left.
 *
 * @param paid what it paid for, latest year first
 */
record GrantPage(
    Head head,
    String address,
    Said name,
    Said purpose,
    Said forWhom,
    List<Named> funders,
    Optional<String> period,
    List<Share> quotas,
    List<Paid> paid,
    boolean keeps) {

  /**
   * How a quota stands.
   *
   * @param given twelve of fifteen
   * @param status how many are left
   */
  record Share(String kind, String given, Status status) {}

  record Paid(String title, String lang, String address, int year, String count) {}
}
