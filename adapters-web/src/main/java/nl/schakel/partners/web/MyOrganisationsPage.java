package nl.schakel.partners.web;

import java.util.List;
import nl.schakel.shared.web.Parts.Link;

/** The organisations whose entries somebody may keep, when there is not exactly one. */
record MyOrganisationsPage(List<Link> organisations) {}
