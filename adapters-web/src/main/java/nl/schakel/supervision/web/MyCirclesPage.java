package nl.schakel.supervision.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The circles that somebody is in.
 *
 * @param leads those in which they lead the conversation without being a member
 * @param base below which one leaves
 */
record MyCirclesPage(List<CircleView> circles, Set<UUID> leads, String base) {}
