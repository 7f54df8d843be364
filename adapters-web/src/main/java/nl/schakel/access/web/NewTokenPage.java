package nl.schakel.access.web;

/** Shows a key, this once. */
record NewTokenPage(String name, String secret) {}
