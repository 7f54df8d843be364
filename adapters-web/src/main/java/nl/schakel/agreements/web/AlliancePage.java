package nl.schakel.agreements.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.agreements.web.Names.Named;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Said;

/**
 * Who works together.
 *
 * @param end the last day, when it ended
 * @param former who left, the latest first
 */
record AlliancePage(
    Head head,
    String address,
    Said name,
    Said purpose,
    Status status,
    Optional<String> end,
    List<Member> members,
    List<Member> former,
    boolean keeps) {

  record Member(Named organisation, String role, String period) {}
}
