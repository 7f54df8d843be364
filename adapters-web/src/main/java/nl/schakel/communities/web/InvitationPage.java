package nl.schakel.communities.web;

import java.util.List;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Said;

/**
 * What somebody is invited to.
 *
 * @param signedIn whoever is not logs in first
 */
record InvitationPage(
    String address,
    Said name,
    List<Said> purpose,
    boolean signedIn,
    List<Option> teams,
    FormView form) {}
