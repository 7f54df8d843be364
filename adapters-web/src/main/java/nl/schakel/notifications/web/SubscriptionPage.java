package nl.schakel.notifications.web;

import java.util.Optional;

/**
 * How to have one's sessions in one's own calendar.
 *
 * @param address just made, never shown again
 */
record SubscriptionPage(Optional<String> address) {}
