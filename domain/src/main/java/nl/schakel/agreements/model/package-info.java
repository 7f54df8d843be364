/**
 * Aggregates, their states and the policies that decide. They know organisations and no persons:
 * who changed what stands in the audit trail, so there is nothing here to hand over, to erase, or
 * to let go after a while.
 */
@NullMarked
package nl.schakel.agreements.model;

import org.jspecify.annotations.NullMarked;
