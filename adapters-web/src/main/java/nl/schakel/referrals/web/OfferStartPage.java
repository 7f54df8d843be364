package nl.schakel.referrals.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Parts.Link;

/**
 * Where one chooses to whom to refer; without links it says how to find somebody.
 *
 * @param refused that the way that was asked for cannot be taken
 */
record OfferStartPage(List<Link> ways, Optional<String> refused) {}
