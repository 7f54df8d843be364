package nl.schakel.referrals.web;

import java.util.List;
import nl.schakel.shared.web.Parts.Link;

/** Where one chooses to whom to refer; without links it says how to find somebody. */
record OfferStartPage(List<Link> ways) {}
