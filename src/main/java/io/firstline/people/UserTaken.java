package io.firstline.people;

/** The user name belongs to somebody else already. */
public final class UserTaken extends RuntimeException {

  public UserTaken(String user) {
    super("The user '" + user + "' exists already.");
  }
}
