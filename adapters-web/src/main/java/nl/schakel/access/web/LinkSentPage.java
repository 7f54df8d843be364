package nl.schakel.access.web;

/** Says to look in the mailbox, and nothing about whether there is an account. */
record LinkSentPage() {}
