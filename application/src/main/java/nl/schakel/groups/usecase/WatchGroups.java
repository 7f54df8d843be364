package nl.schakel.groups.usecase;

/** Sees to it that no group with too few parents slips away unnoticed. */
public interface WatchGroups {

  /** Tells of every group whose day of decision has come, once a day that was chosen. */
  void watch();
}
