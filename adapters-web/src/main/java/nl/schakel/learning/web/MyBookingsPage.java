package nl.schakel.learning.web;

import java.util.List;

/** The places that one booked, the newest first. */
record MyBookingsPage(List<BookingView> bookings) {}
